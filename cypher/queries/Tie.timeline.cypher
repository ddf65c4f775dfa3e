:param id => 'GB-SG'
:param asOf => date('2019-06-13')
:param measure => 'SIGNED_BY'
:param first => 100

MATCH (this:Tie {id: $id})
// Returns the agreements, initiatives and contacts of a tie, newest first, undated last. With asOf, returns those that
// applied or possibly applied on that day, and undated ones.
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
  // For SIGNED_BY, an entry counts from the first day on which it can have been concluded for both countries. For
  // IN_EFFECT_ON, the last step of effect that begins on or before the day decides.
  WITH entry, under, [place IN range(0, coalesce(size(under.effectSince), 0) - 1) WHERE under.effectSince[place] <= $asOf | place][-1] AS place
  WHERE (entry:Event AND coalesce(entry.happenedOn <= $asOf, true))
    OR ($measure = 'SIGNED_BY' AND NOT entry:Event AND coalesce(under.from <= $asOf, true))
    OR ($measure = 'IN_EFFECT_ON' AND NOT entry:Event AND coalesce(under.effectDegrees[place], 'NOT') <> 'NOT')
  RETURN DISTINCT entry
}
WITH entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
ORDER BY day DESC, entry.id
LIMIT $first
RETURN entry
