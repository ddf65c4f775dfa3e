UNWIND $rows AS row
CREATE (version:Version)
SET version = row.properties
