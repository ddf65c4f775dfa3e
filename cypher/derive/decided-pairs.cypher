// Things that a person decided to be different ones.
MATCH (decision:Decision {verdict: 'different'})
RETURN decision.ids AS ids
