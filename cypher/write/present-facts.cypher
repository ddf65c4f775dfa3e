// Returns the existing relationships of one type, with their support.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[fact:$($type) {key: row.key}]->(:Entity {id: row.to})
RETURN row.from AS from, row.to AS to, row.key AS key, fact.support AS support, fact.namedSupport AS named
