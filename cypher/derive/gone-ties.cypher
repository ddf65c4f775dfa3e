MATCH (tie:Tie:Entity)
WHERE tie.id IN $ids
DETACH DELETE tie
