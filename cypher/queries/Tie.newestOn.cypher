// Returns the date of the newest entry that counts, as exactly as its source states it. If several entries have the same
// first possible day, the entry with the earliest last possible day has the most exact date.
:param id => 'GB-SG'

MATCH (this:Tie {id: $id})
RETURN COLLECT {
  MATCH (this)<-[under:UNDER]-(thing)
  WHERE under.from = this.lastOn AND under.basis <> 'NON_STATE'
  // If a country joined later, the tie begins on the day on which it joined.
  WITH thing, under, CASE WHEN thing.happenedOn = under.from
    THEN thing[{SIGNED: 'signedOn', ADOPTED: 'adoptedOn', IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn', ANNOUNCED: 'announcedOn',
      LAUNCHED: 'launchedOn', STARTS: 'startsOn'}[thing.happenedOnBasis]]
    ELSE COLLECT {
      MATCH (thing)<-[part:PARTY_TO|TAKES_PART_IN|LEADS]-()
      WHERE coalesce(part.joinedEarliest, part.fromEarliest) = under.from
      RETURN coalesce(part.joinedOn, part.from) AS day ORDER BY coalesce(part.joinedLatest, part.fromLatest), day LIMIT 1
    }[0] END AS day
  RETURN day ORDER BY under.concludedBy, day LIMIT 1
}[0] AS day
