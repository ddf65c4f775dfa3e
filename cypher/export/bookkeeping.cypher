// What the importer keeps beside records and changes; there is little of it. A decision has no id of its own.
MATCH (node:Revision|Collection|SeedScript|Decision|OutdatedPair)
RETURN coalesce(node.id, node.collection + ' ' + toString(node.position)) AS id, labels(node) AS labels,
  properties(node) AS properties, [] AS links
ORDER BY labels, id
