UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record = row
