// Searches names, acronyms, aliases and titles, in upper or lower case, in any script, with or without accents. The
// best matches come first: the whole name or acronym, its first words, all its words in any order, beginnings of words,
// words with one typo each, and some of the words.
:param text => 'cote d ivoire'
:param kinds => null
:param first => 20

// 1. The words of the search string, as the index splits them: letters, digits and the signs that do not separate
// words.
WITH reduce(spaced = '', sign IN split(replace(normalize(toLower($text), NFC), '’', "'"), '') |
       spaced + CASE WHEN sign =~ "[\\p{L}\\p{N}\\p{M}_'.]" THEN sign ELSE ' ' END) AS spaced
WITH [word IN split(spaced, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*' |
       CASE WHEN word =~ ".*['.]" THEN left(word, size(word) - 1) ELSE word END] AS words
// Remove the marks of Latin words, because a word with * or ~ is not analysed. Other scripts keep their marks, as in
// the index.
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
  WITH words, some, candidates, hits WHERE size(words) > 1 AND size(hits) < $first
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
WHERE kind IN coalesce($kinds, ['COUNTRY', 'AGENCY', 'PERSON', 'INITIATIVE', 'AGREEMENT', 'EVENT', 'TOPIC', 'SOURCE'])

// 4. Score the best name of each candidate.
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
       // The short name in brackets in a title: Digital Economy Partnership Agreement (DEPA).
       WHEN toLower(name) CONTAINS '(' + typed + ')' THEN 1
       WHEN partial THEN 7
       WHEN spelled STARTS WITH typed + ' ' THEN 2
       WHEN all(word IN words WHERE word IN parts) THEN 3
       WHEN spelled STARTS WITH typed THEN 4
       WHEN all(word IN words WHERE any(part IN parts WHERE part STARTS WITH word)) THEN 5
       ELSE 6 END) AS fit
RETURN node AS result
// Documents come after the things that they mention, unless the search string is the whole title of the document.
ORDER BY fit + CASE WHEN kind = 'SOURCE' AND fit > 0 THEN 2 ELSE 0 END,
  CASE kind WHEN 'COUNTRY' THEN 0 WHEN 'SOURCE' THEN 2 ELSE 1 END,
  score DESC, COUNT { (node)--() } DESC, node.id
LIMIT $first
