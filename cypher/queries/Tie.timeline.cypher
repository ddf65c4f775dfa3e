:param id => 'GB-SG'
:param asOf => date('2019-06-13')
:param measure => 'SIGNED_BY'
:param first => 100

MATCH (this:Tie {id: $id})
// Returns the agreements, initiatives and contacts of a tie, newest first, undated last. With asOf, returns those that applied or possibly
// applied on that day, and undated ones.
CALL (this) {
  WITH this WHERE $asOf IS NULL
  // Undated entries are read only if the dated ones do not fill the page.
  CALL (this) {
    CALL (this) {
      MATCH (entry)-[under:UNDER]->()
      USING RANGE INDEX under:UNDER(listedUnder, listedOn)
      WHERE under.listedUnder = this.id AND under.listedOn IS NOT NULL
      WITH DISTINCT entry, under.listedUnder AS pair, under.listedOn AS day
      RETURN entry ORDER BY pair DESC, day DESC, entry.id LIMIT $first
      UNION ALL
      MATCH (entry)-[contact:CONTACT_OF]->()
      USING RANGE INDEX contact:CONTACT_OF(listedUnder, listedOn)
      WHERE contact.listedUnder = this.id AND contact.listedOn IS NOT NULL
      WITH DISTINCT entry, contact.listedUnder AS pair, contact.listedOn AS day
      RETURN entry ORDER BY pair DESC, day DESC, entry.id LIMIT $first
    }
    RETURN collect(entry) AS dated
  }
  CALL (this, dated) {
    UNWIND dated AS entry
    RETURN entry
    UNION ALL
    WITH this WHERE size(dated) < $first
    MATCH (this)<-[under:UNDER|CONTACT_OF]-(entry)
    WHERE under.listedOn IS NULL
    RETURN entry
  }
  RETURN DISTINCT entry
  UNION ALL
  WITH this WHERE $asOf IS NOT NULL
  MATCH (this)<-[under:UNDER|CONTACT_OF]-(entry)
  WITH this, entry, under.from AS earliest,
    COLLECT { MATCH (this)-[:BETWEEN]->(:Country)-[party:PARTY_TO]->(entry) RETURN party } AS parties
  // An entry counts as concluded from the first day on which both countries can have taken part. It counts as in effect
  // between the bounds of its beginning and end. If a source reports on a day that the entry has ended, that day is its
  // latest possible end. The end is open if no source states it, or if the term may be renewed.
  WITH entry, parties,
    CASE WHEN entry:Event THEN entry.happenedOn ELSE earliest END AS earliest,
    CASE WHEN entry.inEffectEarliest > earliest OR earliest IS NULL THEN entry.inEffectEarliest ELSE earliest END AS begunEarliest,
    coalesce(entry.endedLatest, CASE WHEN coalesce(entry.termRenewal, 'NONE') = 'NONE' THEN entry.expectedEndLatest END,
      CASE WHEN entry.status IN ['COMPLETED', 'EXPIRED', 'TERMINATED', 'REPLACED', 'ENDED'] THEN entry.statusLatest END) AS endedLatest
  WITH entry, earliest, begunEarliest,
    reduce(day = endedLatest, party IN parties | CASE WHEN party.leftLatest < coalesce(day, date('9999-12-31')) THEN party.leftLatest ELSE day END) AS endedLatest
  WHERE (($measure = 'SIGNED_BY' OR entry:Event) AND coalesce(earliest <= $asOf, true))
    OR ($measure = 'IN_EFFECT_ON' AND NOT entry:Event AND coalesce(begunEarliest <= $asOf, true) AND coalesce(endedLatest > $asOf, true))
  RETURN DISTINCT entry
}
WITH entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
ORDER BY day DESC, entry.id
LIMIT $first
RETURN entry
