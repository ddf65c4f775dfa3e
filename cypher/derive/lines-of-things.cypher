// Returns the ties to which agreements and initiatives belong, each with the basis and the first day.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[under:UNDER]->(tie:Tie)
RETURN tie.id AS tie, id, under.basis AS basis, toString(under.from) AS from
