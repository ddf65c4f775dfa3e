// Removes relationships of one type that no longer have support.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[fact:$($type) {key: row.key}]->(:Entity {id: row.to})
DELETE fact
