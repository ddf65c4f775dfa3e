// Returns the importer's bookkeeping nodes except records and changes. There are only a few of them. Decisions have no
// ids of their own.
MATCH (node:Revision|Collection|SeedScript|Decision|OutdatedPair)
RETURN coalesce(node.id, node.collection + ' ' + toString(node.position)) AS id, labels(node) AS labels,
  properties(node) AS properties, [] AS links
ORDER BY labels, id
