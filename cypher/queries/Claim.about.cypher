MATCH (this:Claim {id: $id})
MATCH (this)-[:ABOUT]->(about:Entity)
RETURN about
