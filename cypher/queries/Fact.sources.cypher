MATCH ()-[this {key: $key}]->()
UNWIND this.sources AS id
MATCH (source:Source&Entity {id: id})
RETURN source
