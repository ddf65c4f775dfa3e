:param id => 'gb-sg-mou-digital-government-2019'
:param asOf => date('2023-01-01')
:param between => null

MATCH (this:Agreement {id: $id})
// Returns the degree to which an agreement is in effect on a day, by default today. If two countries are given, returns
// the degree between them. The last step that begins on or before that day determines the degree. After today, the
// degree is at most possible. The value is null if the agreement is not known to have been concluded. The query always
// returns one row, because otherwise the library would drop the node. If the exact day of the
// beginning or the end is unknown, `begunOn` or `since` is the range of its possible days.
WITH this, coalesce($asOf, date()) AS day, CASE WHEN $between IS NULL THEN this ELSE head(COLLECT {
  MATCH (this)-[under:UNDER]->(tie:Tie)
  WHERE tie.countryIds = CASE WHEN $between[0] < $between[1] THEN $between ELSE reverse($between) END
  RETURN under
}) END AS effect
WITH this, effect, day, [place IN range(0, coalesce(size(effect.effectSince), 0) - 1) WHERE effect.effectSince[place] <= day | place][-1] AS place
WITH this, effect, place, coalesce(effect.effectDegrees[place], 'NOT') AS degree, day > date() AS isFuture,
  [step IN range(0, coalesce(size(effect.effectSince), 0) - 1) WHERE effect.effectDegrees[step] IN ['IN_EFFECT', 'WHEN_LAST_KNOWN'] | step][0] AS begun
RETURN CASE WHEN size(effect.effectSince) > 0 THEN {
  degree: CASE WHEN isFuture AND degree <> 'NOT' THEN 'POSSIBLY' ELSE degree END,
  reason: CASE WHEN isFuture AND degree <> 'NOT' AND degree <> 'POSSIBLY' THEN 'FUTURE' WHEN effect.effectReasons[place] <> 'NONE' THEN effect.effectReasons[place] END,
  knownOn: CASE WHEN effect.effectKnownOn[place] <> 'NONE' AND NOT isFuture THEN effect.effectKnownOn[place] END,
  since: CASE
    WHEN degree = 'NOT' AND effect.effectReasons[place - 1] = 'COARSE_DAY' AND place > 0 THEN '[' +
      CASE WHEN effect.effectSince[place - 1] > date('0001-01-01') THEN toString(effect.effectSince[place - 1]) ELSE '' END +
      '..' + toString(effect.effectSince[place]) + ']'
    WHEN isFuture AND degree IN ['IN_EFFECT', 'WHEN_LAST_KNOWN'] AND effect.effectSince[place] <= date() THEN toString(date() + duration({days: 1}))
    WHEN effect.effectSince[place] > date('0001-01-01') THEN toString(effect.effectSince[place])
  END,
  begunOn: CASE
    WHEN begun > 0 AND effect.effectReasons[begun - 1] = 'COARSE_DAY' THEN '[' +
      CASE WHEN effect.effectSince[begun - 1] > date('0001-01-01') THEN toString(effect.effectSince[begun - 1]) ELSE '' END +
      '..' + toString(effect.effectSince[begun]) + ']'
    WHEN effect.effectSince[begun] > date('0001-01-01') THEN toString(effect.effectSince[begun])
  END,
  basis: CASE WHEN NOT 'EFFECT_NOT_STATED' IN effect.effectReasons THEN this.effectBasis END
} END AS effect
