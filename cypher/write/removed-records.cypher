UNWIND $ids AS id
MATCH (record:Record {id: id})
DELETE record
