// Dates are in order: an agreement is signed before it comes into effect, and everything begins before it ends. An
// announcement may precede or follow the signing.
UNWIND [
  ['signed', 'inEffect'], ['signed', 'ended'], ['inEffect', 'ended'], ['adopted', 'ended'], ['starts', 'ends'],
  ['launched', 'ended'], ['starts', 'ended'], ['formed', 'dissolved'], ['approved', 'ended']
] AS pair
MATCH (node:Agreement|Initiative|Event|Agency)
WHERE node[pair[0] + 'Earliest'] > node[pair[1] + 'Latest']
RETURN node.id AS id, pair[0] + 'On ' + node[pair[0] + 'On'] + ' is after ' + pair[1] + 'On ' + node[pair[1] + 'On'] AS what
ORDER BY id
