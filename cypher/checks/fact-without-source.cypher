// A relationship that states a fact has sources and records.
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE type(fact) IN [
    'BELONGS_TO', 'PART_OF', 'SUCCEEDED_BY', 'MEMBER_OF', 'HELD_ROLE', 'PARTY_TO', 'SIGNED', 'WITNESSED', 'REPRESENTED',
    'SIGNED_AT', 'HELD_AT', 'TOOK_PART_IN', 'TAKES_PART_IN', 'PAIRED_IN', 'LEADS', 'LAUNCHED', 'SUCCEEDS', 'AMENDS', 'IMPLEMENTS',
    'RELATED_TO', 'COVERS', 'PROVIDES_FOR', 'MADE', 'HAS_STAGE', 'FOR',
    'BROUGHT_ABOUT', 'RESPONSIBLE_FOR', 'HAS_AMOUNT', 'PAYS', 'PAID_TO', 'HAS_TEXT', 'REGISTERED_AS'
  ]
  AND (size(coalesce(fact.sources, [])) = 0 OR size(coalesce(fact.records, [])) = 0)
RETURN from.id AS id, type(fact) + ' ' + to.id AS what
ORDER BY id
