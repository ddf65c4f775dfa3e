// The ids of what is linked with some things: a filter on them starts here, and not at every thing of the wanted kind.
// `kind` is what the given things are, `wanted` what the found ones are; `outgoing` tells whether the given ones are at the start.
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
