// One statement for each table, after a comment with its name. It returns the rows of the table, with columns in the
// order of the table. country
MATCH (n:Country) RETURN n.id, n.name;
// person
MATCH (n:Person) RETURN n.id, n.name;
// topic
MATCH (n:Topic) RETURN n.id, n.name;
// agreement
MATCH (n:Agreement) RETURN n.id, n.title, n.kind, n.signedOn, n.happenedOn;
// party
MATCH (one:Country)-[:PARTY_TO]->(other:Agreement) RETURN DISTINCT one.id, other.id;
// signature
MATCH (one:Person)-[:SIGNED]->(other:Agreement) RETURN DISTINCT one.id, other.id;
// coverage
MATCH (one:Agreement)-[:COVERS]->(other:Topic) RETURN DISTINCT one.id, other.id;
