// Removes former ids that have become the current id of a thing again.
MATCH (former:FormerId)
WHERE former.id IN $ids
DETACH DELETE former
