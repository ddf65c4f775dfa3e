// Returns the seed scripts that ran, with their versions.
MATCH (script:SeedScript)
RETURN script.id AS id, script.checksum AS checksum
