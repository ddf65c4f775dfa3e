:param id => 'gb-sg-mou-digital-government-2019'

MATCH (:Agreement {id: $id})<-[this:SIGNED]-()
MATCH (agency:Agency&Entity {id: this.agencyId})
RETURN agency
