// Removes the ties of pairs that nothing binds any more.
UNWIND $ids AS id
MATCH (tie:Tie:Entity {id: id})
DETACH DELETE tie
