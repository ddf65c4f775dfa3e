:param id => 'GB-SG'

MATCH (this:Tie {id: $id})
// Returns the number of agreements of exactly the two countries of a tie that are signed off. The rule is in docs/rules.md.
OPTIONAL MATCH (this)<-[:UNDER {basis: 'BILATERAL'}]-(agreement:Agreement)
WITH DISTINCT agreement, {SIGNED: 'signedOn', ADOPTED: 'adoptedOn', IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn', ANNOUNCED: 'announcedOn'}[agreement.happenedOnBasis] AS day
// The ids of the sources that are stated to be evidence: one list for each party, one for the status, one for the day.
WITH agreement, day, COLLECT {
  MATCH (country:Country)-[party:PARTY_TO]->(agreement)
  WITH country, collect(coalesce(party.statedIn, [])) AS lists
  RETURN reduce(ids = [], list IN lists | ids + list)
} + [COLLECT {
  MATCH (agreement)<-[:ABOUT]-(claim:Claim {rank: 'PREFERRED'})-[stated:STATED_IN {basis: 'STATED'}]->(source:Source)
  WHERE claim.property = 'status'
  RETURN source.id
}, COLLECT {
  MATCH (agreement)<-[:ABOUT]-(claim:Claim {rank: 'PREFERRED'})-[stated:STATED_IN {basis: 'STATED'}]->(source:Source)
  WHERE claim.property = day
  RETURN source.id
}] AS values
WITH agreement, day, values, reduce(ids = [], list IN values | ids + list) AS ids
WITH agreement, day, values, COLLECT { MATCH (source:Source) WHERE source.id IN ids RETURN source } AS sources
WITH agreement, day, values, sources, [source IN sources WHERE source.archivedUrl IS NOT NULL | source.id] AS archived,
  COLLECT {
    UNWIND sources AS source
    OPTIONAL MATCH (source)-[:DERIVED_FROM*1..5]->(root)
    WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
    WITH source, min(coalesce(root.derivedFrom, root.id, source.derivedFrom, source.id)) AS origin
    RETURN DISTINCT origin
  } AS origins,
  // True for a record if a second reader has read its current version.
  COLLECT {
    MATCH (record:Record {aboutId: agreement.id})
    RETURN any(place IN range(0, size(coalesce(record.reviewBy, [])) - 1)
      WHERE record.reviewAs[place] = 'second-reader' AND record.reviewVersions[place] = record.version
        AND (record.reviewFields[place] = 'NONE'
          OR all(names IN [['countries', 'parties'], ['status', 'history'], [day, 'history']]
            WHERE any(name IN names WHERE name IN split(record.reviewFields[place], ', ')))))
  } AS secondRead
WITH agreement, all(list IN values WHERE size(list) > 0 AND any(id IN list WHERE id IN archived))
  AND (any(source IN sources WHERE source.kind IN ['INSTRUMENT', 'OFFICIAL']) OR size(origins) > 1)
  AND size(secondRead) > 0 AND all(isRead IN secondRead WHERE isRead) AS isSignedOff
RETURN count(CASE WHEN isSignedOff THEN 1 END) AS signedOff
