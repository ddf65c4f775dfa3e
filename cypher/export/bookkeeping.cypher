// Returns the bookkeeping of the importer other than records and changes, of which there is little. Decisions do not have ids.
MATCH (node:Revision|Collection|SeedScript|Decision|OutdatedPair)
RETURN coalesce(node.id, node.collection + ' ' + toString(node.position)) AS id, labels(node) AS labels,
  properties(node) AS properties, [] AS links
ORDER BY labels, id
