// An id that was a former one and now names a thing of its own again.
MATCH (former:FormerId)
WHERE former.id IN $ids
DETACH DELETE former
