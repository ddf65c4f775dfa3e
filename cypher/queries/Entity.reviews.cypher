:param id => 'gb-sg-mou-digital-government-2019'
:param first => 100

MATCH (this:Entity {id: $id})
// Returns the reviews of all records about an entity, latest first. A review is void if its record has changed since.
MATCH (record:Record {aboutId: this.id})
UNWIND range(0, size(coalesce(record.reviewBy, [])) - 1) AS place
WITH record, place
ORDER BY record.reviewOn[place] DESC, record.id, place
LIMIT $first
RETURN {
  by: record.reviewBy[place], on: record.reviewOn[place], as: toUpper(replace(record.reviewAs[place], '-', '_')),
  fields: CASE WHEN record.reviewFields[place] <> 'NONE' THEN split(record.reviewFields[place], ', ') END,
  note: nullIf(record.reviewNotes[place], 'NONE'), void: record.reviewVersions[place] <> record.version, record: record.id
} AS review
