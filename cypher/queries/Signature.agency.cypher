MATCH ()-[this:SIGNED|WITNESSED|REPRESENTED {key: $key}]->()
MATCH (agency:Agency&Entity {id: this.agencyId})
RETURN agency
