MATCH (one:Country)-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(other:Country)
WHERE one.id < other.id
RETURN one.id + '-' + other.id AS id, count(DISTINCT agreement) AS count, toString(max(agreement.happenedOn)) AS lastOn
