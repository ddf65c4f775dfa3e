// Returns the ids of nodes that are linked to the given nodes. A filter starts from these ids and not from every node
// of the requested kind. `kind` is the kind of the given nodes, and `wanted` is the kind of the returned nodes.
// `outgoing` is true if the relationships start at the given nodes.
:param ids => ['SG']
:param kind => 'Country'
:param type => 'PARTY_TO'
:param outgoing => true
:param wanted => 'Agreement'

MATCH (given:Entity)
WHERE given.id IN $ids AND $kind IN labels(given)
MATCH (given)-[fact:$($type)]-(found)
WHERE $wanted IN labels(found) AND (startNode(fact) = given) = $outgoing
RETURN DISTINCT found.id AS id
