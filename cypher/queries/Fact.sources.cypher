:param id => 'gb-sg-mou-digital-government-2019'

MATCH (:Agreement {id: $id})<-[this:SIGNED]-()
UNWIND this.sources AS id
MATCH (source:Source&Entity {id: id})
RETURN source
