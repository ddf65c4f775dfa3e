// Returns the claims and facts, in both directions, that seed scripts state about the given nodes.
MATCH (node:Entity)
WHERE node.id IN $ids AND NOT node:FormerId
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Entity'][0] AS kind, coalesce(node.describedBy, []) AS describedBy,
  COLLECT {
    MATCH (node)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN]->(source:Source)
    WHERE stated.record STARTS WITH 'seed/'
    RETURN {
      record: stated.record, property: claim.property, aspect: claim.aspect, value: claim.value, sourceId: source.id,
      basis: stated.basis, locator: stated.locator, passage: stated.passage,
      passageTranslation: stated.passageTranslation, passageLanguage: stated.passageLanguage, statedAsOf: stated.statedAsOf, on: stated.on, note: stated.note, preferred: stated.preferred, reason: stated.reason
    }
  } AS claims,
  COLLECT {
    MATCH (node)-[fact]-(:Entity)
    WHERE any(entry IN fact.support WHERE entry STARTS WITH 'seed/')
    RETURN {
      type: type(fact), from: startNode(fact).id, to: endNode(fact).id, properties: properties(fact),
      support: [entry IN fact.support WHERE entry STARTS WITH 'seed/'], named: coalesce(fact.namedSupport, [])
    }
  } AS facts
