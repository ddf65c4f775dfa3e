// Searches names, acronyms, aliases and titles, in upper or lower case, in any script, with or without accents. The
// best matches come first: the whole name or acronym, its first words, all its words in any order, beginnings of words,
// words with one typo each, and some of the words. If the words name two countries, their pair comes first. If they
// name a country and an agency, that country's agency comes first. The agreements of a country on a topic come after
// the nodes whose names contain all the words.
:param text => 'cote d ivoire'
:param kinds => null
:param first => 20

// 1. The words of the search string, as the index splits them: letters, digits and characters that do not separate
// words.
WITH reduce(spaced = '', sign IN split(replace(normalize(toLower($text), NFC), '’', "'"), '') |
       spaced + CASE WHEN sign =~ "[\\p{L}\\p{N}\\p{M}_'.]" THEN sign ELSE ' ' END) AS spaced
WITH [word IN split(spaced, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*' |
       CASE WHEN word =~ ".*['.]" THEN left(word, size(word) - 1) ELSE word END] AS words
// Remove the diacritics from words in Latin script, as the index does. Its analyser skips search terms that contain *
// or ~. Other scripts keep their diacritics, as in the index.
WITH [word IN words[0..12] |
       CASE WHEN word =~ "[\\p{IsLatin}\\p{N}\\p{M}'._]+"
       THEN reduce(plain = '', sign IN split(replace(replace(replace(replace(replace(replace(replace(normalize(word, NFKD),
              'ø', 'o'), 'đ', 'd'), 'ł', 'l'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), '') |
              plain + CASE WHEN sign =~ '\\p{M}' THEN '' ELSE sign END)
       ELSE word END] AS words
WHERE size(words) > 0
// Single letters form an acronym: "U K".
WITH CASE WHEN size(words) > 1 AND all(word IN words WHERE word =~ '[a-z]')
     THEN [reduce(acronym = '', letter IN words | acronym + letter)] ELSE words END AS words
WITH words, reduce(joined = '', word IN words | joined + ' ' + word) AS typed

// 2. The same words in the query language of the index. Every word may be complete, the beginning of a word, or off by
// one letter. "d ivoire" may be "d'ivoire".
WITH words, trim(typed) AS typed, [place IN range(0, size(words) - 1)
       WHERE size(words) = 1 OR size(words[place]) > 1 OR NOT words[place] =~ '[a-z]' |
       '("' + words[place] + '"^4'
       + CASE WHEN size(words[place]) > 2 OR place = size(words) - 1 THEN ' OR ' + words[place] + '*^2' ELSE '' END
       + CASE WHEN size(words[place]) > 3 THEN ' OR ' + words[place] + '~1' ELSE '' END
       + CASE WHEN words[place] CONTAINS '.' THEN ' OR "' + replace(words[place], '.', '') + '"^4' ELSE '' END
       + CASE WHEN place > 0 AND size(words[place - 1]) = 1 THEN ' OR ' + words[place - 1] + "'" + words[place] + '*^4' ELSE '' END
       + ')'] AS clauses
// A complete name, alias or acronym scores higher than the same word in a title.
WITH words, typed, reduce(text = '', clause IN clauses | text + ' +' + clause)
       + reduce(text = '', field IN ['acronym', 'iso3', 'name', 'aliases', 'altLabels', 'formerNames'] | text + ' ' + field + ':"' + typed + '"^20') AS every,
     reduce(text = '', clause IN clauses | text + ' ' + clause) AS some,
     // The index cannot exclude kinds, so more candidates are read if only some kinds are requested.
     CASE WHEN $kinds IS NULL THEN 100 ELSE 800 END AS candidates

// 3. Candidates: from the index; by id, which no full-text index contains (SG, gb-sg-mou-digital-government-2019); and
// matches for only some of the words, if too few candidates match all of them.
CALL (words, every, candidates) {
  CALL db.index.fulltext.queryNodes('entity_search', every, {limit: candidates}) YIELD node, score
  RETURN collect({node: node, score: score, partial: false}) AS hits
}
CALL (words, some, candidates, hits) {
  WITH words, some, candidates, hits WHERE size(words) > 1 AND size(hits) < CASE WHEN $first < 20 THEN $first ELSE 20 END
  CALL db.index.fulltext.queryNodes('entity_search', some, {limit: candidates}) YIELD node, score
  WHERE NOT any(hit IN hits WHERE hit.node = node)
  RETURN collect({node: node, score: score, partial: true}) AS more
}
CALL (typed) {
  MATCH (node:Entity) WHERE node.id IN [toUpper(typed), replace(typed, ' ', '-')]
  RETURN collect({node: node, score: 0.0, partial: false}) AS named
}

// 4. Nodes named by consecutive groups of words. A name matches with or without its spaces: "gov tech" is GovTech.
// Words such as “and” and “of” between the names are ignored.
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
WHERE kind IN coalesce($kinds, ['COUNTRY', 'AGENCY', 'PERSON', 'INITIATIVE', 'AGREEMENT', 'EVENT', 'TOPIC', 'SOURCE', 'TIE'])

// 5. Score the best name of each candidate.
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
       // The short name in brackets in a title: Digital Economy Partnership Agreement (DEPA).
       WHEN toLower(name) CONTAINS '(' + typed + ')' THEN 1
       WHEN partial THEN 7
       WHEN spelled STARTS WITH typed + ' ' THEN 2
       WHEN all(word IN words WHERE word IN parts) THEN 3
       WHEN inCommon = 1 THEN 3.5
       WHEN spelled STARTS WITH typed THEN 4
       WHEN all(word IN words WHERE any(part IN parts WHERE part STARTS WITH word)) THEN 5
       ELSE 6 END) AS fit
RETURN node AS result
// Documents come after the nodes that they mention, unless the search string is the whole title of the document.
// Agreements of a country on a topic come newest first.
ORDER BY fit + CASE WHEN kind = 'SOURCE' AND fit > 0 THEN 2 ELSE 0 END,
  CASE kind WHEN 'COUNTRY' THEN 0 WHEN 'SOURCE' THEN 2 ELSE 1 END,
  CASE WHEN fit = 3.5 THEN coalesce(toString(node.happenedOn), '') END DESC,
  score DESC, COUNT { (node)--() } DESC, node.id
LIMIT $first
