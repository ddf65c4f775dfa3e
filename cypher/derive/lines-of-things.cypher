// Returns the ties to which agreements and initiatives belong, and how.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[under:UNDER]->(tie:Tie)
RETURN tie.id AS tie, id, under.basis AS basis, toString(under.from) AS from
