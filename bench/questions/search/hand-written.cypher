// Ranks results by the product's own rule, because no shorter statement returns the same ids in the same order.
WITH reduce(spaced = '', sign IN split(replace(normalize(toLower($text), NFC), '’', "'"), '') |
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
     100 AS candidates

CALL (words, every, candidates) {
  CALL db.index.fulltext.queryNodes('entity_search', every, {limit: candidates}) YIELD node, score
  RETURN collect({node: node, score: score, partial: false}) AS hits
}
CALL (words, some, candidates, hits) {
  WITH words, some, candidates, hits WHERE size(words) > 1 AND size(hits) < 20
  CALL db.index.fulltext.queryNodes('entity_search', some, {limit: candidates}) YIELD node, score
  WHERE NOT any(hit IN hits WHERE hit.node = node)
  RETURN collect({node: node, score: score, partial: true}) AS more
}
CALL (typed) {
  MATCH (node:Entity) WHERE node.id IN [toUpper(typed), replace(typed, ' ', '-')]
  RETURN collect({node: node, score: 0.0, partial: false}) AS named
}
UNWIND named + hits + more AS hit
WITH words, typed, hit.node AS node, max(hit.score) AS score, min(hit.partial) AS partial
WITH words, typed, node, score, partial, toUpper([label IN labels(node) WHERE label <> 'Entity'][0]) AS kind
WHERE kind IN ['COUNTRY', 'AGENCY', 'PERSON', 'INITIATIVE', 'AGREEMENT', 'EVENT', 'TOPIC', 'SOURCE']

UNWIND [name IN [node.name, node.title, node.acronym, node.iso3, node.id] + coalesce(node.aliases, [])
        + coalesce(node.formerNames, []) + coalesce(node.altLabels, []) WHERE name IS NOT NULL] AS name
WITH words, typed, node, score, partial, kind, name,
     normalize(toLower(replace(replace(replace(replace(replace(replace(replace(name,
       '’', "'"), '-', ' '), ',', ' '), '(', ' '), ')', ' '), '/', ' '), '–', ' ')), NFKD) AS spelled
WITH words, typed, node, score, partial, kind, name, CASE WHEN spelled =~ '\\p{ASCII}*' THEN spelled ELSE
     replace(replace(replace(replace(replace(replace(replace(replace(replace(spelled,
       '̀', ''), '́', ''), '̂', ''), '̃', ''), '̈', ''), '̊', ''), '̌', ''), '̄', ''), '̧', '') END AS spelled
WITH words, typed, node, score, partial, kind, name, spelled, [word IN split(spelled, ' ') WHERE word <> ''] AS parts
WITH node, score, partial, kind, min(CASE
       WHEN spelled = typed THEN CASE WHEN name IN [node.name, node.title, node.acronym, node.iso3, node.id] THEN 0 ELSE 1 END
       WHEN toLower(name) CONTAINS '(' + typed + ')' THEN 1
       WHEN partial THEN 7
       WHEN spelled STARTS WITH typed + ' ' THEN 2
       WHEN all(word IN words WHERE word IN parts) THEN 3
       WHEN spelled STARTS WITH typed THEN 4
       WHEN all(word IN words WHERE any(part IN parts WHERE part STARTS WITH word)) THEN 5
       ELSE 6 END) AS fit
RETURN node {.id, .name, .title} AS answer
ORDER BY fit + CASE WHEN kind = 'SOURCE' AND fit > 0 THEN 2 ELSE 0 END,
  CASE kind WHEN 'COUNTRY' THEN 0 WHEN 'SOURCE' THEN 2 ELSE 1 END,
  score DESC, COUNT { (node)--() } DESC, node.id
LIMIT 20
