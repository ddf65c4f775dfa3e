UNWIND $rows AS row
CREATE (revision:Revision)
SET revision = row.properties
