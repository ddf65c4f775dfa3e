// Returns the stored records, decisions and seed scripts of a graph that an earlier version of GovTies wrote, without
// versions.
MATCH (record:Record)
RETURN 'RECORD' AS kind, record.id AS key, record.collection AS collection, record.recordId AS recordId,
  record.body AS body, record.reviewVersions AS reviewVersions
UNION ALL
MATCH (decision:Decision)
RETURN 'DECISION' AS kind, decision.collection + ' ' + toString(decision.position) AS key, decision.collection AS collection,
  null AS recordId, decision.text AS body, null AS reviewVersions
UNION ALL
MATCH (script:SeedScript)
RETURN 'SCRIPT' AS kind, script.id AS key, 'seed' AS collection, null AS recordId, script.checksum AS body, null AS reviewVersions
