// Returns the pairs of nodes that are different according to a person's decision.
MATCH (decision:Decision {verdict: 'different'})
RETURN decision.ids AS ids
