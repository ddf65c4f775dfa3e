// Deletes a limited number of nodes from a graph that is about to be rebuilt.
MATCH (node)
WHERE NOT node:Migration AND NOT node:MigrationLock
WITH node
LIMIT 10000
DETACH DELETE node
RETURN count(*) AS deleted
