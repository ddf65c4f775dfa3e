// Removes the support of an older version of a script for claims. Returns their nodes and sources.
MATCH (node)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN {record: $record}]->(source:Source)
WITH node.id AS node, source.id AS source, claim, stated
DELETE stated
WITH claim, collect(node)[0] AS node, collect(source) AS sources
FOREACH (gone IN CASE WHEN EXISTS { (claim)-[:STATED_IN]->() } THEN [] ELSE [claim] END | DETACH DELETE gone)
RETURN node, sources
