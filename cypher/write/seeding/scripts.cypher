// Which seed scripts ran, and in which version.
MATCH (script:SeedScript)
RETURN script.id AS id, script.checksum AS checksum
