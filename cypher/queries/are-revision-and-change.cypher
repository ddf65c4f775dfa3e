// Checks whether a revision and a change with these ids exist.
:param since => 'revision-000001'
:param after => 'revision-000001-1'

RETURN EXISTS { (:Revision {id: $since}) } AS since, EXISTS { (:Change {id: $after}) } AS after
