// Returns the agreements and initiatives whose effect has never been derived.
MATCH (thing:Agreement)
WHERE thing.effectSince IS NULL
RETURN thing.id AS id
UNION ALL
MATCH (thing:Initiative)
WHERE thing.effectSince IS NULL
RETURN thing.id AS id
