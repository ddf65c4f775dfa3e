:param id => 'revision-000001'

MATCH (this:Revision {id: $id})
RETURN toString(this.at) AS at
