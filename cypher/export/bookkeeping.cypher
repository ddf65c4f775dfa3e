// Returns the importer's bookkeeping nodes except records and changes. There are only a few of them. Decisions do not
// have ids.
MATCH (node:Revision|Collection|SeedScript|Decision|OutdatedPair|KnownAt)
RETURN coalesce(node.id, node.collection + ' ' + toString(node.position)) AS id, labels(node) AS labels,
  properties(node) AS properties, [] AS links
ORDER BY labels, id
