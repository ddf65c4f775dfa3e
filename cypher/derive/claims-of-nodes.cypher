// Nodes with all that is claimed of them, and by whom. A source's origin is what it goes back to after following what repeats what.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE NOT (node:Country OR node:Topic OR node:Source OR node:Tie OR node:FormerId)
RETURN node.id AS id,
  [label IN labels(node) WHERE label <> 'Entity'][0] AS kind,
  properties(node) AS properties,
  COLLECT {
    MATCH (node)<-[:ABOUT]-(claim:Claim)
    RETURN {
      id: claim.id, property: claim.property, aspect: claim.aspect, value: claim.value,
      rank: claim.rank, reason: claim.reason, disputed: coalesce(claim.disputed, false),
      statements: COLLECT {
        MATCH (claim)-[stated:STATED_IN]->(source:Source)
        RETURN {
          sourceId: source.id, kind: coalesce(source.kind, 'UNKNOWN'), publishedOn: source.publishedOn,
          origin: CASE WHEN NOT EXISTS { (source)-[:DERIVED_FROM]->() } THEN coalesce(source.derivedFrom, source.id)
            ELSE coalesce(
              head(COLLECT {
                MATCH (source)-[:DERIVED_FROM*1..5]->(root)
                WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
                RETURN coalesce(root.derivedFrom, root.id) AS origin ORDER BY origin LIMIT 1
              }), source.id)
          END,
          basis: stated.basis, locator: stated.locator, preferred: stated.preferred, reason: stated.reason
        }
      }
    }
  } AS claims,
  COLLECT { MATCH (node)<-[:ABOUT]-(statement:Statement) WHERE statement.madeOn IS NOT NULL RETURN statement.madeOn } AS saidOn
