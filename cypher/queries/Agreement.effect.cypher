:param id => 'gb-sg-mou-digital-government-2019'
:param asOf => date('2023-01-01')
:param between => null

MATCH (this:Agreement {id: $id})
// Returns to what degree an agreement is in effect on a day, without a day today: between two countries, if they are given. The
// degree is that of the last step that begins by then. After today, nothing is more than possible. Returns nothing if
// it is not known to have been concluded.
// One row is always returned, because the library drops the node otherwise.
WITH this, coalesce($asOf, date()) AS day, CASE WHEN $between IS NULL THEN this ELSE head(COLLECT {
  MATCH (this)-[under:UNDER]->(tie:Tie)
  WHERE tie.countryIds = CASE WHEN $between[0] < $between[1] THEN $between ELSE reverse($between) END
  RETURN under
}) END AS effect
WITH this, effect, day, [place IN range(0, coalesce(size(effect.effectSince), 0) - 1) WHERE effect.effectSince[place] <= day | place][-1] AS place
WITH this, effect, place, coalesce(effect.effectDegrees[place], 'NOT') AS degree, day > date() AS isFuture
RETURN CASE WHEN size(effect.effectSince) > 0 THEN {
  degree: CASE WHEN isFuture AND degree <> 'NOT' THEN 'POSSIBLY' ELSE degree END,
  reason: CASE WHEN isFuture AND degree <> 'NOT' AND degree <> 'POSSIBLY' THEN 'FUTURE' WHEN effect.effectReasons[place] <> '' THEN effect.effectReasons[place] END,
  knownOn: CASE WHEN effect.effectKnownOn[place] <> '' AND NOT isFuture THEN effect.effectKnownOn[place] END,
  since: toString(effect.effectSince[place]), basis: this.effectBasis
} END AS effect
