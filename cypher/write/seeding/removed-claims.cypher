// Removes the support that an older version of a script gave to claims. Returns the nodes and sources of these claims.
MATCH (node)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN {record: $record}]->(source:Source)
WITH node.id AS node, source.id AS source, claim, stated
DELETE stated
WITH claim, collect(node)[0] AS node, collect(source) AS sources
FOREACH (unsupported IN CASE WHEN EXISTS { (claim)-[:STATED_IN]->() } THEN [] ELSE [claim] END | DETACH DELETE unsupported)
RETURN node, sources
