:param ids => ['topic-social-and-sector-services', 'topic-semiconductors']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => 'topic-semiconductors'
:param param1 => 50
:param param2 => 4

CYPHER 5
MATCH (this:Topic&Entity)
WHERE this.id = $param0
WITH *
ORDER BY this.id ASC
LIMIT $param1
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN COUNT { MATCH (this)<-[:COVERS]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
  }
  WITH count AS this0
  RETURN this0 AS var1
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN COUNT { MATCH (this)<-[:COVERS]-(event:Event) RETURN DISTINCT event } AS count
  }
  WITH count AS this2
  RETURN this2 AS var3
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN COUNT { MATCH (this)<-[:COVERS]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
  }
  WITH count AS this4
  RETURN this4 AS var5
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    WITH this, split(coalesce(NULL, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:COVERS]-(event:Event)
    USING RANGE INDEX entry:COVERS(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Event' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR event.id > lastId)
    WITH DISTINCT event, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, event.id LIMIT coalesce($param2, 20)
    RETURN collect(event) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param2, 20) THEN [(this)<-[entry:COVERS]-(event:Event) WHERE entry.listedOn IS NULL | event] ELSE [] END AS event
    WITH DISTINCT event, lastDay, lastId, coalesce(event.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND event.id > lastId)
    RETURN event
    ORDER BY day DESC, event.id
    LIMIT coalesce($param2, 20)
  }
  WITH event AS this6
  CALL (this6) {
    CALL (this6) {
      WITH this6 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this7
    RETURN this7 AS var8
  }
  WITH this6 { dayCursor: var8 } AS this6
  RETURN collect(this6) AS var9
}
RETURN this { .id, agreementCount: var1, eventCount: var3, initiativeCount: var5, latestEvents: var9 } AS this;

:param param0 => 'topic-social-and-sector-services'
:param param1 => 50
:param param2 => 20
:param param3 => '2015-04-30/jp-th-ict-joint-communique-2015'
:param param4 => 2
:param param5 => '/jp-th-ict-digital-technology-moc-2022'
:param param6 => 20
:param param7 => 20

CYPHER 5
MATCH (this:Topic&Entity)
WHERE this.id = $param0
WITH *
ORDER BY this.id ASC
LIMIT $param1
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN COUNT { MATCH (this)<-[:COVERS]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
  }
  WITH count AS this0
  RETURN this0 AS var1
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN COUNT { MATCH (this)<-[:COVERS]-(event:Event) RETURN DISTINCT event } AS count
  }
  WITH count AS this2
  RETURN this2 AS var3
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    RETURN COUNT { MATCH (this)<-[:COVERS]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
  }
  WITH count AS this4
  RETURN this4 AS var5
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    WITH this, split(coalesce(NULL, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:COVERS]-(agreement:Agreement)
    USING RANGE INDEX entry:COVERS(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Agreement' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR agreement.id > lastId)
    WITH DISTINCT agreement, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, agreement.id LIMIT coalesce($param2, 20)
    RETURN collect(agreement) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param2, 20) THEN [(this)<-[entry:COVERS]-(agreement:Agreement) WHERE entry.listedOn IS NULL | agreement] ELSE [] END AS agreement
    WITH DISTINCT agreement, lastDay, lastId, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND agreement.id > lastId)
    RETURN agreement
    ORDER BY day DESC, agreement.id
    LIMIT coalesce($param2, 20)
  }
  WITH agreement AS this6
  CALL (this6) {
    CALL (this6) {
      WITH this6 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this7
    RETURN this7 AS var8
  }
  WITH this6 { dayCursor: var8 } AS this6
  RETURN collect(this6) AS var9
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    WITH this, split(coalesce($param3, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:COVERS]-(agreement:Agreement)
    USING RANGE INDEX entry:COVERS(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Agreement' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR agreement.id > lastId)
    WITH DISTINCT agreement, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, agreement.id LIMIT coalesce($param4, 20)
    RETURN collect(agreement) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param4, 20) THEN [(this)<-[entry:COVERS]-(agreement:Agreement) WHERE entry.listedOn IS NULL | agreement] ELSE [] END AS agreement
    WITH DISTINCT agreement, lastDay, lastId, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND agreement.id > lastId)
    RETURN agreement
    ORDER BY day DESC, agreement.id
    LIMIT coalesce($param4, 20)
  }
  WITH agreement AS this10
  CALL (this10) {
    CALL (this10) {
      WITH this10 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this11
    RETURN this11 AS var12
  }
  WITH this10 { dayCursor: var12 } AS this10
  RETURN collect(this10) AS var13
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    WITH this, split(coalesce($param5, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:COVERS]-(agreement:Agreement)
    USING RANGE INDEX entry:COVERS(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Agreement' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR agreement.id > lastId)
    WITH DISTINCT agreement, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, agreement.id LIMIT coalesce($param6, 20)
    RETURN collect(agreement) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param6, 20) THEN [(this)<-[entry:COVERS]-(agreement:Agreement) WHERE entry.listedOn IS NULL | agreement] ELSE [] END AS agreement
    WITH DISTINCT agreement, lastDay, lastId, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND agreement.id > lastId)
    RETURN agreement
    ORDER BY day DESC, agreement.id
    LIMIT coalesce($param6, 20)
  }
  WITH agreement AS this14
  CALL (this14) {
    CALL (this14) {
      WITH this14 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this15
    RETURN this15 AS var16
  }
  WITH this14 { dayCursor: var16 } AS this14
  RETURN collect(this14) AS var17
}
CALL (this) {
  CALL (this) {
    WITH this AS this
    WITH this, split(coalesce(NULL, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:COVERS]-(initiative:Initiative)
    USING RANGE INDEX entry:COVERS(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Initiative' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR initiative.id > lastId)
    WITH DISTINCT initiative, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, initiative.id LIMIT coalesce($param7, 20)
    RETURN collect(initiative) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param7, 20) THEN [(this)<-[entry:COVERS]-(initiative:Initiative) WHERE entry.listedOn IS NULL | initiative] ELSE [] END AS initiative
    WITH DISTINCT initiative, lastDay, lastId, coalesce(initiative.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND initiative.id > lastId)
    RETURN initiative
    ORDER BY day DESC, initiative.id
    LIMIT coalesce($param7, 20)
  }
  WITH initiative AS this18
  CALL (this18) {
    CALL (this18) {
      WITH this18 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this19
    RETURN this19 AS var20
  }
  WITH this18 { dayCursor: var20 } AS this18
  RETURN collect(this18) AS var21
}
RETURN this { .id, agreementCount: var1, eventCount: var3, initiativeCount: var5, latestAgreements: var9, undated: var13, last: var17, latestInitiatives: var21 } AS this;
