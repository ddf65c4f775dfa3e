// Returns the kinds of all initiatives.
MATCH (initiative:Initiative)
WHERE initiative.kind IS NOT NULL
RETURN DISTINCT initiative.kind AS name
ORDER BY name
