// Removes former ids that a node uses as its current id again.
MATCH (former:FormerId)
WHERE former.id IN $ids
DETACH DELETE former
