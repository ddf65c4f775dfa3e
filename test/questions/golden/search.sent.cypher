:param param0 => 'digital identity'
:param param1 => ['TOPIC']
:param param2 => 1

CYPHER 5
CALL {
  WITH reduce(spaced = '', sign IN split(replace(normalize(toLower($param0), NFC), '’', "'"), '') |
  spaced + CASE WHEN sign =~ "[\\p{L}\\p{N}\\p{M}_'.]" THEN sign ELSE ' ' END) AS spaced
  WITH [word IN split(spaced, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*' |
  CASE WHEN word =~ ".*['.]" THEN left(word, size(word) - 1) ELSE word END] AS words
  WITH [word IN words[0..12] |
  CASE WHEN word =~ "[\\p{IsLatin}\\p{N}\\p{M}'._]+"
  THEN reduce(plain = '', sign IN split(replace(replace(replace(replace(replace(replace(replace(normalize(word, NFKD),
  'ø', 'o'), 'đ', 'd'), 'ł', 'l'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), '') |
  plain + CASE WHEN sign =~ '\\p{M}' THEN '' ELSE sign END)
  ELSE word END] AS words
  WHERE size(words) > 0
  WITH CASE WHEN size(words) > 1 AND all(word IN words WHERE word =~ '[a-z]')
  THEN [reduce(acronym = '', letter IN words | acronym + letter)] ELSE words END AS words
  WITH words, reduce(joined = '', word IN words | joined + ' ' + word) AS typed
  WITH words, trim(typed) AS typed, [place IN range(0, size(words) - 1)
  WHERE size(words) = 1 OR size(words[place]) > 1 OR NOT words[place] =~ '[a-z]' |
  '("' + words[place] + '"^4'
  + CASE WHEN size(words[place]) > 2 OR place = size(words) - 1 THEN ' OR ' + words[place] + '*^2' ELSE '' END
  + CASE WHEN size(words[place]) > 3 THEN ' OR ' + words[place] + '~1' ELSE '' END
  + CASE WHEN words[place] CONTAINS '.' THEN ' OR "' + replace(words[place], '.', '') + '"^4' ELSE '' END
  + CASE WHEN place > 0 AND size(words[place - 1]) = 1 THEN ' OR ' + words[place - 1] + "'" + words[place] + '*^4' ELSE '' END
  + ')'] AS clauses
  WITH words, typed, reduce(text = '', clause IN clauses | text + ' +' + clause)
  + reduce(text = '', field IN ['acronym', 'iso3', 'name', 'aliases', 'altLabels', 'formerNames'] | text + ' ' + field + ':"' + typed + '"^20') AS every,
  reduce(text = '', clause IN clauses | text + ' ' + clause) AS some,
  CASE WHEN $param1 IS NULL THEN 100 ELSE 800 END AS candidates
  CALL (words, every, candidates) {
  CALL db.index.fulltext.queryNodes('entity_search', every, {limit: candidates}) YIELD node, score
  RETURN collect({node: node, score: score, partial: false}) AS hits
  }
  CALL (words, some, candidates, hits) {
  WITH words, some, candidates, hits WHERE size(words) > 1 AND size(hits) < CASE WHEN coalesce($param2, 20) < 20 THEN coalesce($param2, 20) ELSE 20 END
  CALL db.index.fulltext.queryNodes('entity_search', some, {limit: candidates}) YIELD node, score
  WHERE NOT any(hit IN hits WHERE hit.node = node)
  RETURN collect({node: node, score: score, partial: true}) AS more
  }
  CALL (typed) {
  MATCH (node:Entity) WHERE node.id IN [toUpper(typed), replace(typed, ' ', '-')]
  RETURN collect({node: node, score: 0.0, partial: false}) AS named
  }
  WITH words, typed, hits, more, named,
  CASE WHEN size(words) > 2 THEN [word IN words WHERE NOT word IN ['and', 'with', 'in', 'on', 'of', 'the', 'for', 'between']] ELSE words END AS kept
  WITH words, typed, hits, more, named, size(kept) - 1 AS last, CASE WHEN size(kept) IN range(2, 8) THEN
  reduce(spans = [], place IN range(0, size(kept) - 1) | spans + [end IN range(place, size(kept) - 1) WHERE end - place < 5 |
  {from: place, to: end, text: reduce(text = '', word IN kept[place .. end + 1] | text + ' ' + word)}]) ELSE [] END AS spans
  WITH words, typed, hits, more, named, last, [span IN spans | span {.from, .to, text: trim(span.text), joined: replace(span.text, ' ', '')}] AS spans
  CALL (spans, last) {
  CALL (spans) {
  WITH spans WHERE size(spans) > 0
  WITH spans, reduce(query = '', span IN spans | query + reduce(text = '', field IN ['name', 'acronym', 'iso3', 'aliases', 'altLabels'] |
  text + ' ' + field + ':"' + span.text + '" ' + field + ':"' + span.joined + '"')) AS query
  CALL db.index.fulltext.queryNodes('entity_search', query, {limit: 200}) YIELD node
  RETURN node
  UNION
  WITH spans
  UNWIND spans AS span
  MATCH (node:Entity {id: toUpper(replace(span.text, ' ', '-'))})
  RETURN node
  }
  WITH spans, last, node WHERE node:Country OR node:Topic OR node:Agency
  UNWIND [node.name, node.acronym, node.iso3, node.id] + coalesce(node.aliases, []) + coalesce(node.altLabels, []) AS name
  WITH spans, last, node, normalize(toLower(name), NFKD) AS spelled
  WITH spans, last, node, reduce(plain = '', sign IN split(spelled, '') | plain + CASE WHEN sign =~ "[\\p{L}\\p{N}_'.]" THEN sign ELSE '' END) AS joined
  UNWIND [span IN spans WHERE span.joined = joined OR span.joined = replace(joined, '.', '')] AS span
  WITH last, collect(DISTINCT {node: node, from: span.from, to: span.to}) AS mentions
  UNWIND mentions AS one
  UNWIND mentions AS other
  WITH last, one, other, one.node AS first, other.node AS second
  WHERE (one.from = 0 AND other.from = one.to + 1 AND other.to = last) OR (other.from = 0 AND one.from = other.to + 1 AND one.to = last)
  OR (one = other AND one.from = 0 AND one.to = last)
  CALL (first, second) {
  WITH first, second WHERE first:Country AND second:Country AND first.id < second.id
  MATCH (node:Tie {id: first.id + '-' + second.id})
  RETURN node, 2 AS inCommon
  UNION
  WITH first, second WHERE first:Country AND second:Topic
  MATCH (first)-[:PARTY_TO]->(node:Agreement)
  WHERE EXISTS { (node)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(second) }
  RETURN node, 1 AS inCommon
  UNION
  WITH first, second WHERE first:Country AND second:Agency
  MATCH (second)-[:BELONGS_TO]->(first)
  RETURN second AS node, 2 AS inCommon
  UNION
  WITH first, second WHERE first = second
  RETURN first AS node, 0 AS inCommon
  }
  RETURN collect(DISTINCT {node: node, score: 0.0, partial: false, inCommon: inCommon}) AS mentioned
  }
  UNWIND named + hits + more + mentioned AS hit
  WITH words, typed, hit.node AS node, max(hit.score) AS score, min(hit.partial) AS partial, max(coalesce(hit.inCommon, 0)) AS inCommon
  WITH words, typed, node, score, partial, inCommon, toUpper([label IN labels(node) WHERE label <> 'Entity'][0]) AS kind
  WHERE kind IN coalesce($param1, ['COUNTRY', 'AGENCY', 'PERSON', 'INITIATIVE', 'AGREEMENT', 'EVENT', 'TOPIC', 'SOURCE', 'TIE'])
  UNWIND [name IN [node.name, node.title, node.acronym, node.iso3, node.id] + coalesce(node.aliases, [])
  + coalesce(node.formerNames, []) + coalesce(node.altLabels, []) WHERE name IS NOT NULL] AS name
  WITH words, typed, node, score, partial, inCommon, kind, name,
  normalize(toLower(replace(replace(replace(replace(replace(replace(replace(name,
  '’', "'"), '-', ' '), ',', ' '), '(', ' '), ')', ' '), '/', ' '), '–', ' ')), NFKD) AS spelled
  WITH words, typed, node, score, partial, inCommon, kind, name, CASE WHEN spelled =~ '\\p{ASCII}*' THEN spelled ELSE
  replace(replace(replace(replace(replace(replace(replace(replace(replace(spelled,
  '̀', ''), '́', ''), '̂', ''), '̃', ''), '̈', ''), '̊', ''), '̌', ''), '̄', ''), '̧', '') END AS spelled
  WITH words, typed, node, score, partial, inCommon, kind, name, spelled, [word IN split(spelled, ' ') WHERE word <> ''] AS parts
  WITH node, score, partial, inCommon, kind, min(CASE
  WHEN inCommon = 2 THEN -1
  WHEN spelled = typed THEN CASE WHEN name IN [node.name, node.title, node.acronym, node.iso3, node.id] THEN 0 ELSE 1 END
  WHEN replace(spelled, ' ', '') = replace(typed, ' ', '') THEN 1
  WHEN toLower(name) CONTAINS '(' + typed + ')' THEN 1
  WHEN partial THEN 7
  WHEN spelled STARTS WITH typed + ' ' THEN 2
  WHEN all(word IN words WHERE word IN parts) THEN 3
  WHEN inCommon = 1 THEN 3.5
  WHEN spelled STARTS WITH typed THEN 4
  WHEN all(word IN words WHERE any(part IN parts WHERE part STARTS WITH word)) THEN 5
  ELSE 6 END) AS fit
  RETURN node AS result
  ORDER BY fit + CASE WHEN kind = 'SOURCE' AND fit > 0 THEN 2 ELSE 0 END,
  CASE kind WHEN 'COUNTRY' THEN 0 WHEN 'SOURCE' THEN 2 ELSE 1 END,
  CASE WHEN fit = 3.5 THEN coalesce(toString(node.happenedOn), '') END DESC,
  score DESC, COUNT { (node)--() } DESC, node.id
  LIMIT coalesce($param2, 20)
}
WITH result AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Country&Entity
    WITH this0 { __resolveType: 'Country', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Agency&Entity
    WITH this0 { __resolveType: 'Agency', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Person&Entity
    WITH this0 { __resolveType: 'Person', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Initiative&Entity
    WITH this0 { __resolveType: 'Initiative', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Agreement&Entity
    WITH this0 { __resolveType: 'Agreement', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Event&Entity
    WITH this0 { __resolveType: 'Event', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Topic&Entity
    WITH this0 { .id, __resolveType: 'Topic', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Source&Entity
    WITH this0 { __resolveType: 'Source', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Tie&Entity
    WITH this0 { __resolveType: 'Tie', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0;

:param param0 => 'smart nation'
:param param1 => ['INITIATIVE']
:param param2 => 2

CYPHER 5
CALL {
  WITH reduce(spaced = '', sign IN split(replace(normalize(toLower($param0), NFC), '’', "'"), '') |
  spaced + CASE WHEN sign =~ "[\\p{L}\\p{N}\\p{M}_'.]" THEN sign ELSE ' ' END) AS spaced
  WITH [word IN split(spaced, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*' |
  CASE WHEN word =~ ".*['.]" THEN left(word, size(word) - 1) ELSE word END] AS words
  WITH [word IN words[0..12] |
  CASE WHEN word =~ "[\\p{IsLatin}\\p{N}\\p{M}'._]+"
  THEN reduce(plain = '', sign IN split(replace(replace(replace(replace(replace(replace(replace(normalize(word, NFKD),
  'ø', 'o'), 'đ', 'd'), 'ł', 'l'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), '') |
  plain + CASE WHEN sign =~ '\\p{M}' THEN '' ELSE sign END)
  ELSE word END] AS words
  WHERE size(words) > 0
  WITH CASE WHEN size(words) > 1 AND all(word IN words WHERE word =~ '[a-z]')
  THEN [reduce(acronym = '', letter IN words | acronym + letter)] ELSE words END AS words
  WITH words, reduce(joined = '', word IN words | joined + ' ' + word) AS typed
  WITH words, trim(typed) AS typed, [place IN range(0, size(words) - 1)
  WHERE size(words) = 1 OR size(words[place]) > 1 OR NOT words[place] =~ '[a-z]' |
  '("' + words[place] + '"^4'
  + CASE WHEN size(words[place]) > 2 OR place = size(words) - 1 THEN ' OR ' + words[place] + '*^2' ELSE '' END
  + CASE WHEN size(words[place]) > 3 THEN ' OR ' + words[place] + '~1' ELSE '' END
  + CASE WHEN words[place] CONTAINS '.' THEN ' OR "' + replace(words[place], '.', '') + '"^4' ELSE '' END
  + CASE WHEN place > 0 AND size(words[place - 1]) = 1 THEN ' OR ' + words[place - 1] + "'" + words[place] + '*^4' ELSE '' END
  + ')'] AS clauses
  WITH words, typed, reduce(text = '', clause IN clauses | text + ' +' + clause)
  + reduce(text = '', field IN ['acronym', 'iso3', 'name', 'aliases', 'altLabels', 'formerNames'] | text + ' ' + field + ':"' + typed + '"^20') AS every,
  reduce(text = '', clause IN clauses | text + ' ' + clause) AS some,
  CASE WHEN $param1 IS NULL THEN 100 ELSE 800 END AS candidates
  CALL (words, every, candidates) {
  CALL db.index.fulltext.queryNodes('entity_search', every, {limit: candidates}) YIELD node, score
  RETURN collect({node: node, score: score, partial: false}) AS hits
  }
  CALL (words, some, candidates, hits) {
  WITH words, some, candidates, hits WHERE size(words) > 1 AND size(hits) < CASE WHEN coalesce($param2, 20) < 20 THEN coalesce($param2, 20) ELSE 20 END
  CALL db.index.fulltext.queryNodes('entity_search', some, {limit: candidates}) YIELD node, score
  WHERE NOT any(hit IN hits WHERE hit.node = node)
  RETURN collect({node: node, score: score, partial: true}) AS more
  }
  CALL (typed) {
  MATCH (node:Entity) WHERE node.id IN [toUpper(typed), replace(typed, ' ', '-')]
  RETURN collect({node: node, score: 0.0, partial: false}) AS named
  }
  WITH words, typed, hits, more, named,
  CASE WHEN size(words) > 2 THEN [word IN words WHERE NOT word IN ['and', 'with', 'in', 'on', 'of', 'the', 'for', 'between']] ELSE words END AS kept
  WITH words, typed, hits, more, named, size(kept) - 1 AS last, CASE WHEN size(kept) IN range(2, 8) THEN
  reduce(spans = [], place IN range(0, size(kept) - 1) | spans + [end IN range(place, size(kept) - 1) WHERE end - place < 5 |
  {from: place, to: end, text: reduce(text = '', word IN kept[place .. end + 1] | text + ' ' + word)}]) ELSE [] END AS spans
  WITH words, typed, hits, more, named, last, [span IN spans | span {.from, .to, text: trim(span.text), joined: replace(span.text, ' ', '')}] AS spans
  CALL (spans, last) {
  CALL (spans) {
  WITH spans WHERE size(spans) > 0
  WITH spans, reduce(query = '', span IN spans | query + reduce(text = '', field IN ['name', 'acronym', 'iso3', 'aliases', 'altLabels'] |
  text + ' ' + field + ':"' + span.text + '" ' + field + ':"' + span.joined + '"')) AS query
  CALL db.index.fulltext.queryNodes('entity_search', query, {limit: 200}) YIELD node
  RETURN node
  UNION
  WITH spans
  UNWIND spans AS span
  MATCH (node:Entity {id: toUpper(replace(span.text, ' ', '-'))})
  RETURN node
  }
  WITH spans, last, node WHERE node:Country OR node:Topic OR node:Agency
  UNWIND [node.name, node.acronym, node.iso3, node.id] + coalesce(node.aliases, []) + coalesce(node.altLabels, []) AS name
  WITH spans, last, node, normalize(toLower(name), NFKD) AS spelled
  WITH spans, last, node, reduce(plain = '', sign IN split(spelled, '') | plain + CASE WHEN sign =~ "[\\p{L}\\p{N}_'.]" THEN sign ELSE '' END) AS joined
  UNWIND [span IN spans WHERE span.joined = joined OR span.joined = replace(joined, '.', '')] AS span
  WITH last, collect(DISTINCT {node: node, from: span.from, to: span.to}) AS mentions
  UNWIND mentions AS one
  UNWIND mentions AS other
  WITH last, one, other, one.node AS first, other.node AS second
  WHERE (one.from = 0 AND other.from = one.to + 1 AND other.to = last) OR (other.from = 0 AND one.from = other.to + 1 AND one.to = last)
  OR (one = other AND one.from = 0 AND one.to = last)
  CALL (first, second) {
  WITH first, second WHERE first:Country AND second:Country AND first.id < second.id
  MATCH (node:Tie {id: first.id + '-' + second.id})
  RETURN node, 2 AS inCommon
  UNION
  WITH first, second WHERE first:Country AND second:Topic
  MATCH (first)-[:PARTY_TO]->(node:Agreement)
  WHERE EXISTS { (node)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(second) }
  RETURN node, 1 AS inCommon
  UNION
  WITH first, second WHERE first:Country AND second:Agency
  MATCH (second)-[:BELONGS_TO]->(first)
  RETURN second AS node, 2 AS inCommon
  UNION
  WITH first, second WHERE first = second
  RETURN first AS node, 0 AS inCommon
  }
  RETURN collect(DISTINCT {node: node, score: 0.0, partial: false, inCommon: inCommon}) AS mentioned
  }
  UNWIND named + hits + more + mentioned AS hit
  WITH words, typed, hit.node AS node, max(hit.score) AS score, min(hit.partial) AS partial, max(coalesce(hit.inCommon, 0)) AS inCommon
  WITH words, typed, node, score, partial, inCommon, toUpper([label IN labels(node) WHERE label <> 'Entity'][0]) AS kind
  WHERE kind IN coalesce($param1, ['COUNTRY', 'AGENCY', 'PERSON', 'INITIATIVE', 'AGREEMENT', 'EVENT', 'TOPIC', 'SOURCE', 'TIE'])
  UNWIND [name IN [node.name, node.title, node.acronym, node.iso3, node.id] + coalesce(node.aliases, [])
  + coalesce(node.formerNames, []) + coalesce(node.altLabels, []) WHERE name IS NOT NULL] AS name
  WITH words, typed, node, score, partial, inCommon, kind, name,
  normalize(toLower(replace(replace(replace(replace(replace(replace(replace(name,
  '’', "'"), '-', ' '), ',', ' '), '(', ' '), ')', ' '), '/', ' '), '–', ' ')), NFKD) AS spelled
  WITH words, typed, node, score, partial, inCommon, kind, name, CASE WHEN spelled =~ '\\p{ASCII}*' THEN spelled ELSE
  replace(replace(replace(replace(replace(replace(replace(replace(replace(spelled,
  '̀', ''), '́', ''), '̂', ''), '̃', ''), '̈', ''), '̊', ''), '̌', ''), '̄', ''), '̧', '') END AS spelled
  WITH words, typed, node, score, partial, inCommon, kind, name, spelled, [word IN split(spelled, ' ') WHERE word <> ''] AS parts
  WITH node, score, partial, inCommon, kind, min(CASE
  WHEN inCommon = 2 THEN -1
  WHEN spelled = typed THEN CASE WHEN name IN [node.name, node.title, node.acronym, node.iso3, node.id] THEN 0 ELSE 1 END
  WHEN replace(spelled, ' ', '') = replace(typed, ' ', '') THEN 1
  WHEN toLower(name) CONTAINS '(' + typed + ')' THEN 1
  WHEN partial THEN 7
  WHEN spelled STARTS WITH typed + ' ' THEN 2
  WHEN all(word IN words WHERE word IN parts) THEN 3
  WHEN inCommon = 1 THEN 3.5
  WHEN spelled STARTS WITH typed THEN 4
  WHEN all(word IN words WHERE any(part IN parts WHERE part STARTS WITH word)) THEN 5
  ELSE 6 END) AS fit
  RETURN node AS result
  ORDER BY fit + CASE WHEN kind = 'SOURCE' AND fit > 0 THEN 2 ELSE 0 END,
  CASE kind WHEN 'COUNTRY' THEN 0 WHEN 'SOURCE' THEN 2 ELSE 1 END,
  CASE WHEN fit = 3.5 THEN coalesce(toString(node.happenedOn), '') END DESC,
  score DESC, COUNT { (node)--() } DESC, node.id
  LIMIT coalesce($param2, 20)
}
WITH result AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Country&Entity
    WITH this0 { __resolveType: 'Country', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Agency&Entity
    WITH this0 { __resolveType: 'Agency', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Person&Entity
    WITH this0 { __resolveType: 'Person', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Initiative&Entity
    WITH this0 { .id, .name, __resolveType: 'Initiative', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Agreement&Entity
    WITH this0 { __resolveType: 'Agreement', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Event&Entity
    WITH this0 { __resolveType: 'Event', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Topic&Entity
    WITH this0 { __resolveType: 'Topic', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Source&Entity
    WITH this0 { __resolveType: 'Source', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Tie&Entity
    WITH this0 { __resolveType: 'Tie', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0;
