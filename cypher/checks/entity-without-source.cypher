// Every node has a source, except topics, sources and derived nodes.
MATCH (node:Entity)
WHERE NOT (node:Topic OR node:Source OR node:Tie OR node:FormerId) AND NOT EXISTS { (node)<-[:MENTIONS]-(:Source) }
RETURN node.id AS id, labels(node) AS what
ORDER BY id
