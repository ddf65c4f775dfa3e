// Returns the changes of a revision that can change which ties the given agreements and initiatives establish: changes
// to their status and dates, to their parties and participants, and to the countries, levels and lives of agencies. A
// changed property comes with the value in the graph, with all values that sources state, and with the rule that
// decided between them.
MATCH (:Revision {id: $revision})-[:HAS]->(change:Change)
WITH change, CASE WHEN change.property IN ['level', 'formedOn', 'dissolvedOn']
    THEN head([(:Entity {id: change.aboutId})-[:BELONGS_TO]->(country:Country) | country.id])
    ELSE split(coalesce(change.after, change.before, ''), ' (')[0] END AS other
WHERE change.property IN ['BELONGS_TO', 'level', 'formedOn', 'dissolvedOn']
  OR (change.property IN ['TAKES_PART_IN', 'LEADS'] AND other IN $ids)
  OR (change.property = 'PARTY_TO' AND change.aboutKind = 'Country' AND other IN $ids)
  OR (change.aboutId IN $ids AND (change.property IS NULL OR change.property = 'status' OR change.property ENDS WITH 'On'))
RETURN change.how AS how, change.aboutId AS aboutId, change.aboutKind AS aboutKind, change.aboutName AS aboutName,
  change.property AS property, change.before AS before, change.after AS after, other,
  CASE WHEN change.aboutId IN $ids AND change.property IS NOT NULL
    THEN head(COLLECT { MATCH (node:Entity {id: change.aboutId}) RETURN toStringOrNull(node[change.property]) }) END AS held,
  COLLECT {
    MATCH (:Entity {id: change.aboutId})<-[:ABOUT]-(claim:Claim)
    WHERE claim.property = change.property
    RETURN DISTINCT claim.value AS value ORDER BY value
  } AS values,
  head(COLLECT {
    MATCH (:Entity {id: change.aboutId})<-[:ABOUT]-(claim:Claim)
    WHERE claim.property = change.property AND claim.reason IS NOT NULL
    RETURN claim.reason AS reason ORDER BY claim.rank DESC, reason LIMIT 1
  }) AS rule
ORDER BY change.position
