// Pairs of things that a person decided to be two.
MATCH (decision:Decision {verdict: 'different'})
RETURN decision.pair AS pair
