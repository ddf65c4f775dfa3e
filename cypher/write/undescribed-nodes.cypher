// What a seed script says of a node beside its claims, and what no record has a say in yet.
MATCH (node:Entity)
WHERE node.describedBy IS NULL
  AND (node:Source AND node.kind IS NOT NULL OR node.aliases IS NOT NULL AND NOT (node:Country OR node:Topic OR node:Source))
RETURN node.id AS id, node { .url, .title, .publisher, .publishedOn, .kind, .language, .derivedFrom, .aliases, .formerNames } AS description,
  node:Source AS isSource
