// Returns the pairs of nodes that a person has decided are different.
MATCH (decision:Decision {verdict: 'different'})
RETURN decision.ids AS ids
