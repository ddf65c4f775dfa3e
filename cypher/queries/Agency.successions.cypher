:param id => 'sg-govtech'
:param first => 100

MATCH (this:Agency {id: $id})
// Returns an agency's predecessors and successors, oldest first. If two statements are about the same change, the less
// precise or undated one is merged into the other, together with its sources. If it could be merged into several
// statements, it stays a separate entry.
MATCH (this)-[change:SUCCEEDED_BY]-(:Agency)
WITH DISTINCT change
ORDER BY size(change.sources) DESC, change.key
WITH startNode(change) AS former, endNode(change) AS successor, collect(change) AS statements
UNWIND range(0, size(statements) - 1) AS place
WITH former, successor, statements, place, statements[place] AS change
WITH former, successor, statements, place, change, [other IN range(0, size(statements) - 1) WHERE other <> place
  AND (change.how IS NULL OR change.how = statements[other].how)
  AND (change.on IS NULL OR change.on = statements[other].on
    OR (change.onEarliest <= statements[other].onEarliest AND change.onLatest >= statements[other].onLatest))
  AND (other < place OR coalesce(change.on, '') <> coalesce(statements[other].on, '')
    OR coalesce(change.how, '') <> coalesce(statements[other].how, ''))] AS finer
WITH former, successor, statements, collect({place: place, finer: finer}) AS all
WITH former, successor, statements, all, [each IN all WHERE size(each.finer) = 0 | each.place] AS finest
UNWIND all AS each
WITH former, successor, statements, each.place AS place, [other IN each.finer WHERE other IN finest] AS finer
WITH former, successor, statements, CASE WHEN size(finer) = 1 THEN finer[0] ELSE place END AS entry, place
WITH former, successor, statements[entry] AS change, collect(statements[place]) AS parts
WITH former, successor, change, reduce(ids = [], part IN parts | ids + [id IN part.sources WHERE NOT id IN ids]) AS ids
ORDER BY change.onEarliest, former.id, successor.id, change.key
LIMIT $first
RETURN {
  former: former {.id, .name}, successor: successor {.id, .name}, how: change.how, on: change.on,
  sources: COLLECT {
    MATCH (source:Source) WHERE source.id IN ids
    RETURN source {.id, .title, .url, .publisher, .kind, origin: coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*1..5]->(root)
      WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
      RETURN coalesce(root.derivedFrom, root.id) AS origin ORDER BY origin LIMIT 1
    }), source.derivedFrom, source.id)} ORDER BY source.id
  }
} AS succession
