// The nodes that a revision has brought.
MATCH (:Revision {id: $id})-[:HAS]->(change:Change {how: 'added'})
WHERE change.property IS NULL
RETURN change.aboutId AS id
