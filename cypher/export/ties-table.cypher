// Returns one row per tie, for spreadsheets. Also returns one row per pair for which only entries that do not count, or
// only searches, are recorded.
MATCH (tie:Tie)
WHERE $ids IS NULL OR tie.id IN $ids
RETURN tie.id AS id, tie.name AS countries, tie.tied AS tied, tie.firstOn AS first, tie.lastOn AS last, tie.bilateralCount AS bilateral,
  tie.plurilateralCount AS plurilateral, tie.programmeCount AS programmes, tie.withBlocCount AS withBloc, tie.nonStateCount AS nonState,
  tie.recordedCount AS recordedNotCounted, tie.contactCount AS contacts,
  tie.undatedCount AS undated, tie.possibleDuplicateCount AS possibleDuplicates,
  tie.sourceCount AS sources, tie.independentOrigins AS independentOrigins,
  tie.independentOriginsAtLeast AS independentOriginsAtLeast
ORDER BY id
