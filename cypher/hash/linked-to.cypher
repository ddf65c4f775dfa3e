// Returns the nodes with relationships that lead to the given nodes.
UNWIND $ids AS id
MATCH (:Entity {id: id})<--(other)
RETURN DISTINCT other.id AS id
