// Finds nodes of certain kinds whose id starts with the given string. Returns their ids.
:param start => 'gb-sg-'
:param kinds => ['Agreement']

MATCH (thing:Entity)
WHERE thing.id STARTS WITH $start AND NOT thing:FormerId
  AND ($kinds = [] OR any(label IN labels(thing) WHERE label IN $kinds))
RETURN thing.id AS id
LIMIT 200
