// Returns the nodes that a revision has added.
MATCH (:Revision {id: $id})-[:HAS]->(change:Change {how: 'added'})
WHERE change.property IS NULL
RETURN change.aboutId AS id
