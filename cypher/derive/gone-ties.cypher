// Removes the ties of pairs that no longer have anything to tie them.
UNWIND $ids AS id
MATCH (tie:Tie:Entity {id: id})
DETACH DELETE tie
