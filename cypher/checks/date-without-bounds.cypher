// Every known date has bounds, so that filters include it.
UNWIND ['signed', 'adopted', 'inEffect', 'approved', 'announced', 'ended', 'launched', 'starts', 'ends', 'formed', 'dissolved', 'published'] AS stem
MATCH (node:Agreement|Initiative|Event|Agency|Source)
WHERE node[stem + 'On'] IS NOT NULL AND NOT node[stem + 'On'] STARTS WITH 'XXXX'
  AND node[stem + 'Earliest'] IS NULL AND node[stem + 'Latest'] IS NULL
RETURN node.id AS id, stem + 'On ' + node[stem + 'On'] AS what
ORDER BY id
