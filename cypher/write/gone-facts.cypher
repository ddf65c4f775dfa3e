// Removes relationships of one type that have no support any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[fact:$($type) {key: row.key}]->(:Entity {id: row.to})
DELETE fact
