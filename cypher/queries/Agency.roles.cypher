:param id => 'sg-govtech'
:param first => 100

MATCH (this:Agency {id: $id})
// Returns who held which role in an agency, sorted by person. If two statements are about the same role, the less
// precise or undated one is merged into the other, together with its sources. If it could be merged into several
// statements, it stays a separate entry.
CALL (this) {
  MATCH (this)<-[held:HELD_ROLE]-(person:Person)
  RETURN person, this AS body, held
}
// The same title in several spellings is one role.
WITH person, body, held, replace(replace(toLower(held.role), '-', ' '), 'iz', 'is') AS title
WITH person, body, held, CASE WHEN title IN ['ceo', 'chief executive officer'] THEN 'chief executive' ELSE title END AS title
// If two statements are the same, the one with more sources is kept.
ORDER BY size(held.sources) DESC, held.role, held.key
WITH person, body, title, collect(held) AS statements
UNWIND range(0, size(statements) - 1) AS place
WITH person, body, title, statements, place, statements[place] AS held
WITH person, body, title, statements, place, held, [other IN range(0, size(statements) - 1) WHERE other <> place
  AND (held.from IS NULL OR held.from = statements[other].from
    OR (held.fromEarliest <= statements[other].fromEarliest AND held.fromLatest >= statements[other].fromLatest))
  AND (held.to IS NULL OR held.to = statements[other].to
    OR (held.toEarliest <= statements[other].toEarliest AND held.toLatest >= statements[other].toLatest))
  AND (other < place OR coalesce(held.from, '') <> coalesce(statements[other].from, '')
    OR coalesce(held.to, '') <> coalesce(statements[other].to, ''))] AS finer
WITH person, body, title, statements, collect({place: place, finer: finer}) AS all
// Merge each statement into the most precise one that it agrees with, if there is exactly one.
WITH person, body, statements, all, [each IN all WHERE size(each.finer) = 0 | each.place] AS finest
UNWIND all AS each
WITH person, body, statements, each.place AS place, [other IN each.finer WHERE other IN finest] AS finer
WITH person, body, statements, CASE WHEN size(finer) = 1 THEN finer[0] ELSE place END AS entry, place
WITH person, body, statements[entry] AS held, collect(statements[place]) AS parts
WITH person, body, held, [part IN parts WHERE part.role <> held.role | part.role] AS titles,
  reduce(ids = [], part IN parts | ids + [id IN part.sources WHERE NOT id IN ids]) AS ids
ORDER BY person.name, person.id, held.fromEarliest, held.role, held.key
LIMIT $first
RETURN {
  person: person {.id, .name},
  body: body {.id, kind: toUpper([label IN labels(body) WHERE label <> 'Entity'][0]), .name},
  role: held.role, from: held.from, to: held.to,
  otherTitles: COLLECT { UNWIND titles AS title RETURN DISTINCT title ORDER BY title },
  sources: COLLECT {
    MATCH (source:Source) WHERE source.id IN ids
    RETURN source {.id, .title, .url, .publisher, .kind, origin: coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*1..5]->(root)
      WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
      RETURN coalesce(root.derivedFrom, root.id) AS origin ORDER BY origin LIMIT 1
    }), source.derivedFrom, source.id)} ORDER BY source.id
  }
} AS role
