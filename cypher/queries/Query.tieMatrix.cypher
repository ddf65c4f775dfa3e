// Returns all pairs from the ties, which store their counts, their last date and their undated entries by basis.
:param countries => ['GB', 'SG', 'KR']
:param basis => ['BILATERAL']
:param recorded => false
:param searched => false

WITH COLLECT { UNWIND $countries AS country RETURN DISTINCT country ORDER BY country } AS countries
CALL (countries) {
  // An UNWIND of an empty list keeps the planner from reading the ties before it knows whether they are needed.
  UNWIND CASE WHEN $countries IS NULL THEN [true] ELSE [] END AS wanted
  MATCH (tie:Tie)
  RETURN tie
  UNION ALL
  UNWIND CASE WHEN size(countries) < 30 THEN range(0, size(countries) - 2) ELSE [] END AS place
  WITH countries[place] AS one, countries[place + 1 ..] AS others
  UNWIND others AS other
  MATCH (tie:Tie {id: one + '-' + other})
  RETURN tie
  UNION ALL
  // With about 30 countries or more, this is faster than looking up every pair. The prefix only finds ties in the
  // index, because other countries may have the same prefix.
  UNWIND CASE WHEN size(countries) < 30 THEN [] ELSE countries END AS one
  MATCH (tie:Tie)
  WHERE tie.id STARTS WITH one + '-' AND tie.countryIds[0] = one AND tie.countryIds[1] IN countries
  RETURN tie
}
WITH tie, 'BILATERAL' IN $basis AS bilateral, 'PLURILATERAL' IN $basis AS plurilateral, 'PROGRAMME' IN $basis AS programme,
  'WITH_BLOC' IN $basis AS withBloc, 'NON_STATE' IN $basis AS nonState
WITH tie,
  CASE WHEN bilateral THEN tie.bilateralCount ELSE 0 END
    + CASE WHEN plurilateral THEN tie.plurilateralCount ELSE 0 END
    + CASE WHEN programme THEN tie.programmeCount ELSE 0 END
    + CASE WHEN withBloc THEN tie.withBlocCount ELSE 0 END
    + CASE WHEN nonState THEN tie.nonStateCount ELSE 0 END AS count,
  CASE WHEN bilateral THEN tie.bilateralUndatedCount ELSE 0 END
    + CASE WHEN plurilateral THEN tie.plurilateralUndatedCount ELSE 0 END
    + CASE WHEN programme THEN tie.programmeUndatedCount ELSE 0 END
    + CASE WHEN withBloc THEN tie.withBlocUndatedCount ELSE 0 END
    + CASE WHEN nonState THEN tie.nonStateUndatedCount ELSE 0 END AS undatedCount,
  CASE WHEN bilateral THEN tie.bilateralPossibleDuplicateCount ELSE 0 END
    + CASE WHEN plurilateral THEN tie.plurilateralPossibleDuplicateCount ELSE 0 END
    + CASE WHEN withBloc THEN tie.withBlocPossibleDuplicateCount ELSE 0 END
    + CASE WHEN nonState THEN tie.nonStatePossibleDuplicateCount ELSE 0 END AS possibleDuplicateCount,
  // Most pairs have no entries that are recorded but not counted.
  CASE WHEN tie.recordedCount = 0 THEN 0 ELSE
    CASE WHEN bilateral THEN tie.bilateralRecordedCount ELSE 0 END
    + CASE WHEN plurilateral THEN tie.plurilateralRecordedCount ELSE 0 END
    + CASE WHEN withBloc THEN tie.withBlocRecordedCount ELSE 0 END
    + CASE WHEN nonState THEN tie.nonStateRecordedCount ELSE 0 END END AS recordedCount,
  [CASE WHEN bilateral THEN tie.bilateralLastOn END,
   CASE WHEN plurilateral THEN tie.plurilateralLastOn END,
   CASE WHEN programme THEN tie.programmeLastOn END,
   CASE WHEN withBloc THEN tie.withBlocLastOn END,
   CASE WHEN nonState THEN tie.nonStateLastOn END] AS days
WITH tie, count, undatedCount, possibleDuplicateCount, recordedCount, days,
  reduce(last = null, day IN days | CASE WHEN last IS NULL OR day > last THEN coalesce(day, last) ELSE last END) AS lastOn,
  // Only a search for everything is about the whole pair, and only a pair without entries can have such a search.
  CASE WHEN count + recordedCount = 0 AND NOT coalesce(tie.tied, true) THEN COLLECT {
    MATCH (tie)<-[:SEARCH_OF]-(search:Search)
    WHERE search.shortfalls = [] AND search.onLatest <= date() AND search.onEarliest >= date() - duration('P24M')
      AND (search.soughtKinds IS NULL OR ('AGREEMENT' IN search.soughtKinds AND 'INITIATIVE' IN search.soughtKinds))
      AND search.soughtTopics IS NULL AND search.soughtFrom IS NULL AND search.soughtTo IS NULL AND search.soughtRenewalOf IS NULL
    RETURN search.onEarliest AS day ORDER BY day DESC LIMIT 1
  }[0] END AS searchedNoneFoundOn
WHERE count > 0 OR ($recorded AND recordedCount > 0) OR ($searched AND searchedNoneFoundOn IS NOT NULL)
// Returns columns and strings, because creating a map and a date for each of 20,000 pairs would take longer than
// reading the pairs. The rows are unsorted.
RETURN tie.id AS id, tie.countryIds AS countries, count, 0 AS possibly, undatedCount, null AS inEffect, null AS whenLastKnown,
  possibleDuplicateCount, recordedCount,
  toString(lastOn) AS lastOn,
  CASE WHEN lastOn IS NULL THEN null WHEN days[0] = lastOn THEN tie.bilateralNewestOn WHEN days[1] = lastOn THEN tie.plurilateralNewestOn
    WHEN days[2] = lastOn THEN tie.programmeNewestOn WHEN days[3] = lastOn THEN tie.withBlocNewestOn ELSE tie.nonStateNewestOn END AS newestOn,
  toString(searchedNoneFoundOn) AS searchedNoneFoundOn
