// An agreement is signed, comes into effect and ends in this order. It may be announced before or after the signing.
UNWIND [
  ['signed', 'inEffect'], ['signed', 'ended'], ['inEffect', 'ended'], ['adopted', 'ended'], ['starts', 'ends'],
  ['launched', 'ended'], ['starts', 'ended'], ['formed', 'dissolved'], ['approved', 'ended']
] AS pair
MATCH (node:Agreement|Initiative|Event|Agency)
WHERE node[pair[0] + 'Earliest'] > node[pair[1] + 'Latest']
RETURN node.id AS id, pair[0] + 'On ' + node[pair[0] + 'On'] + ' lies after ' + pair[1] + 'On ' + node[pair[1] + 'On'] AS what
ORDER BY id
