// Writes ties with their figures.
UNWIND $rows AS row
MATCH (first:Country:Entity {id: row.countries[0]})
MATCH (second:Country:Entity {id: row.countries[1]})
MERGE (tie:Entity {id: row.id})
  ON CREATE SET tie:Tie
SET tie += row.properties, tie.countryIds = row.countries, tie.name = first.name + ' – ' + second.name
MERGE (tie)-[:BETWEEN]->(first)
MERGE (tie)-[:BETWEEN]->(second)
