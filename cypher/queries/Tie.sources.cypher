:param id => 'GB-SG'
:param first => 100

MATCH (this:Tie {id: $id})
MATCH (this)<-[:UNDER]-()<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
WITH DISTINCT source
ORDER BY source.publishedEarliest, source.id
LIMIT $first
RETURN source
