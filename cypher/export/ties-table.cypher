// Returns one row per tie, for spreadsheets.
MATCH (tie:Tie)
WHERE $ids IS NULL OR tie.id IN $ids
RETURN tie.id AS id, tie.name AS countries, tie.firstOn AS first, tie.lastOn AS last, tie.bilateralCount AS bilateral,
  tie.plurilateralCount AS plurilateral, tie.programmeCount AS programmes, tie.contactCount AS contacts,
  tie.inEffectCount AS inEffect, tie.undatedCount AS undated, tie.possibleDuplicateCount AS possibleDuplicates,
  tie.sourceCount AS sources, tie.independentOrigins AS independentOrigins
ORDER BY id
