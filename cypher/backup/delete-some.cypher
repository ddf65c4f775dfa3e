// Deletes some nodes of GovTies. The migrations, the locks and the nodes of another application remain.
MATCH (node:Entity|Claim|Record|Revision|Change|Version|Collection|SeedScript|Decision|OutdatedPair|KnownAt|GraphHash)
WITH node
LIMIT 5000
DETACH DELETE node
RETURN count(*) AS deleted
