:param id => 'gb-sg-mou-digital-government-2019'
:param asOf => date('2023-01-01')
:param between => null

MATCH (this:Agreement {id: $id})
// Returns to what degree an agreement is in effect on a day, without a day today: between two countries, if they are given. The
// degree is that of the last step that begins by then. After today, nothing is more than possible. Returns nothing if
// it is not known to have been concluded.
CALL (this) {
  WITH this WHERE $between IS NULL
  RETURN this AS effect
  UNION
  MATCH (this)-[under:UNDER]->(tie:Tie)
  WHERE $between IS NOT NULL AND tie.countryIds = CASE WHEN $between[0] < $between[1] THEN $between ELSE reverse($between) END
  RETURN under AS effect
}
WITH this, effect, coalesce($asOf, date()) AS day
WHERE size(effect.effectSince) > 0
WITH this, effect, day, [place IN range(0, size(effect.effectSince) - 1) WHERE effect.effectSince[place] <= day | place][-1] AS place
WITH this, effect, place, coalesce(effect.effectDegrees[place], 'NOT') AS degree, day > date() AS isFuture
RETURN {
  degree: CASE WHEN isFuture AND degree <> 'NOT' THEN 'POSSIBLY' ELSE degree END,
  reason: CASE WHEN isFuture AND degree <> 'NOT' AND degree <> 'POSSIBLY' THEN 'FUTURE' WHEN effect.effectReasons[place] <> '' THEN effect.effectReasons[place] END,
  knownOn: CASE WHEN effect.effectKnownOn[place] <> '' AND NOT isFuture THEN effect.effectKnownOn[place] END,
  since: toString(effect.effectSince[place]), basis: this.effectBasis
} AS effect
