// Removes former ids that lead to no node, because their node was removed.
MATCH (former:FormerId)
WHERE NOT EXISTS { (former)-[:NOW]->(:Entity) }
DETACH DELETE former
