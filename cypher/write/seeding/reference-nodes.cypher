// Updates countries and topics to the newest version of their script.
UNWIND $rows AS row
MATCH (node:Country|Topic {id: row.id})
SET node += row.properties
