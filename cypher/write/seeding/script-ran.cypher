MERGE (script:SeedScript {id: $id})
SET script.checksum = $checksum
