// Finds a country's `TERM_UNKNOWN` gaps: agreements that are concluded and not known to have ended, and for which no
// recorded source states a term, or the length of the term is recorded but no date from which to count it. The most
// serious gaps come first.
:param country => 'SG'
:param topic => ''
:param day => date()
:param first => 20

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics

MATCH (country)-[:PARTY_TO]->(agreement:Agreement)
WHERE agreement.expectedEndOn IS NULL AND agreement.renewedUntil IS NULL AND agreement.endedOn IS NULL AND coalesce(agreement.termRenewal <> 'AUTOMATIC', true)
  AND agreement.status IN ['SIGNED', 'ADOPTED', 'RATIFIED', 'PROVISIONALLY_APPLIED', 'IN_EFFECT', 'SUSPENDED', 'UNKNOWN'] AND coalesce(agreement.happenedOn <= day, true)
  AND NOT EXISTS { (:Agreement)-[:SUCCEEDS]->(agreement) }
  AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
WITH country, day, agreement, [each IN coalesce(agreement.activityDays, [agreement.lastActivityOn]) WHERE each <= day][-1] AS last
ORDER BY agreement.happenedOn, agreement.id LIMIT $first
WITH *, [(agreement)<-[:PARTY_TO]-(other:Country) WHERE other <> country | other {.id, .name}] AS others
RETURN {
  kind: 'TERM_UNKNOWN', country: country {.id, .name}, topic: null,
  // The other country is returned only if there is exactly one.
  with: CASE WHEN size(others) = 1 THEN others[0] END,
  reason: CASE WHEN agreement.termLength IS NULL THEN 'No source on record says how long it runs. '
      ELSE 'Its term is recorded (' + coalesce(agreement.termStated, agreement.termLength) + '), but no date from which it runs. ' END + CASE
    WHEN agreement.happenedOn IS NULL THEN 'No date is recorded.'
    // An imprecise date is written as the source states it, for example 2023-11.
    ELSE 'It dates from ' + CASE agreement.happenedOnPrecision WHEN 'YEAR' THEN left(toString(agreement.happenedOn), 4)
        WHEN 'MONTH' THEN left(toString(agreement.happenedOn), 7) WHEN 'DAY' THEN toString(agreement.happenedOn)
        ELSE toString(agreement.happenedOn) + ' or later' END
      + CASE WHEN last > agreement.happenedOn THEN '; nothing about it is dated after ' + toString(last) ELSE '' END + '.' END,
  numbers: CASE WHEN agreement.happenedOn IS NULL THEN [] ELSE
    [{label: 'days since it happened', value: toFloat(duration.inDays(agreement.happenedOn, day).days)}] END
    + {label: 'possible duplicates of it', value: coalesce(head(COLLECT {
      MATCH (agreement)-[:UNDER]->(tie:Tie) WHERE agreement.id IN tie.possibleDuplicateIds
      WITH tie, [place IN range(0, size(tie.possibleDuplicateIds) - 1) WHERE tie.possibleDuplicateIds[place] = agreement.id | tie.possibleDuplicateGroups[place]][0] AS group
      RETURN toFloat(size([other IN tie.possibleDuplicateGroups WHERE other = group]) - 1) LIMIT 1 }), 0.0)},
  evidence: [agreement {.id, .title, kind: 'AGREEMENT'}]
} AS gap
