// Returns the hits that were not recorded, each with the reason, in the order of the record.
:param id => 'fj-in-search-2026'

MATCH (this:Search {id: $id})
UNWIND range(0, size(coalesce(this.notRecorded, [])) - 1) AS place
RETURN {what: this.notRecorded[place], why: this.notRecordedWhy[place]} AS entry
