// An earlier version wrote the counts of ties and revisions as floats.
MATCH (node:Tie|Revision)
UNWIND [name IN keys(node) WHERE valueType(node[name]) STARTS WITH 'FLOAT'] AS name
SET node[name] = toInteger(node[name]);
