// Removes former ids that are the current id of a node again.
MATCH (former:FormerId)
WHERE former.id IN $ids
DETACH DELETE former
