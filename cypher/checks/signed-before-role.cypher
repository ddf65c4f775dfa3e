// Nobody signs for an agency in a role that is known to have begun later.
MATCH (person:Person)-[signed:SIGNED]->(agreement:Agreement)
MATCH (person)-[held:HELD_ROLE]->(agency)
WHERE held.role = signed.role AND (signed.agencyId IS NULL OR signed.agencyId = agency.id)
  AND held.fromEarliest > agreement.signedLatest
  AND NOT EXISTS {
    MATCH (person)-[other:HELD_ROLE]->(agency)
    WHERE other.role = signed.role AND other.from IS NOT NULL AND other.fromEarliest <= agreement.signedLatest
  }
RETURN person.id AS id, 'signed ' + agreement.id + ' on ' + agreement.signedOn + ', was ' + held.role + ' from ' + held.from AS what,
  [agreement.id] AS others
ORDER BY id
