// Evidence first: nothing but a topic, or what is derived, stands in the graph without a source.
MATCH (node:Entity)
WHERE NOT (node:Topic OR node:Source OR node:Tie OR node:FormerId) AND NOT EXISTS { (node)<-[:MENTIONS]-(:Source) }
RETURN node.id AS id, labels(node) AS what
ORDER BY id
