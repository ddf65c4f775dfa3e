:param id => 'source-ad3a336b79e8e78d'
:param first => 100

MATCH (this:Source {id: $id})
// Returns the readings of a source that records state, latest first. Each is stored as one line of `name=value` parts
// that are separated by spaces. Only the last part, `records`, can have spaces.
UNWIND coalesce(this.readings, []) AS line
WITH split(line, ' records=') AS halves
WITH split(halves[0], ' ') AS parts, halves[1] AS records
LIMIT $first
RETURN {
  retrievedOn: [part IN parts WHERE part STARTS WITH 'retrievedOn=' | substring(part, 12)][0],
  readAs: [part IN parts WHERE part STARTS WITH 'readAs=' | substring(part, 7)][0],
  contentHash: [part IN parts WHERE part STARTS WITH 'contentHash=' | substring(part, 12)][0],
  archivedUrl: [part IN parts WHERE part STARTS WITH 'archivedUrl=' | substring(part, 12)][0],
  lastSeen: [part IN parts WHERE part STARTS WITH 'lastSeen=' | substring(part, 9)][0],
  keptUp: [part IN parts WHERE part STARTS WITH 'keptUp=' | part = 'keptUp=true'][0],
  records: split(records, '; ')
} AS reading
