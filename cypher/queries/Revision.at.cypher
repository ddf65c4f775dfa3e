MATCH (this:Revision {id: $id})
RETURN toString(this.at) AS at
