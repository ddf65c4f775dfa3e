:param id => 'GB-SG'
:param asOf => date('2023-01-01')
:param basis => ['BILATERAL']

MATCH (this:Tie {id: $id})
// Returns the degree to which a tie's agreements and initiatives are in effect on a day, by default today. The last
// step that begins on or before that day determines the degree. After today, the degree is at most possible.
CALL (this) {
  WITH this, coalesce($asOf, date()) AS day
  MATCH (this)<-[under:UNDER]-()
  WHERE under.basis IN coalesce($basis, ['BILATERAL'])
  WITH day, under, [place IN range(0, coalesce(size(under.effectSince), 0) - 1) WHERE under.effectSince[place] <= day | place][-1] AS place
  WITH day, under, place, coalesce(under.effectDegrees[place], 'NOT') AS degree
  WITH under, place, CASE
    WHEN degree <> 'NOT' AND under.from IS NULL AND (degree = 'POSSIBLY' OR day > date()) THEN 'UNDATED'
    WHEN degree <> 'NOT' AND day > date() THEN 'POSSIBLY'
    ELSE degree END AS degree
  RETURN {
    inEffect: sum(CASE degree WHEN 'IN_EFFECT' THEN 1 ELSE 0 END),
    whenLastKnown: sum(CASE degree WHEN 'WHEN_LAST_KNOWN' THEN 1 ELSE 0 END),
    latestKnownOn: max(CASE degree WHEN 'WHEN_LAST_KNOWN' THEN under.effectKnownOn[place] END),
    possibly: sum(CASE degree WHEN 'POSSIBLY' THEN 1 ELSE 0 END),
    undated: sum(CASE degree WHEN 'UNDATED' THEN 1 ELSE 0 END)
  } AS effects
}
RETURN effects
