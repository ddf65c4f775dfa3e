// Returns ids of certain kinds that start with a string.
:param start => 'gb-sg-'
:param kinds => ['Agreement']

MATCH (thing:Entity)
WHERE thing.id STARTS WITH $start AND NOT thing:FormerId
  AND ($kinds = [] OR any(label IN labels(thing) WHERE label IN $kinds))
RETURN thing.id AS id
LIMIT 200
