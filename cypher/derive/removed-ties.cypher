// Removes the ties of pairs that no entry ties any longer.
UNWIND $ids AS id
MATCH (tie:Tie:Entity {id: id})
DETACH DELETE tie
