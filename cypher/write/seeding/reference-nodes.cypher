// Countries and topics are as the newest version of their script says.
UNWIND $rows AS row
MATCH (node:Country|Topic {id: row.id})
SET node += row.properties
