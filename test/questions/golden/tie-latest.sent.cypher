:param ids => ['EE', 'IL']
// and
:param ids => ['SG', 'GB']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => ['EE', 'IL']
:param param1 => 4
:param param2 => '2018-11-21/d9-summit-jerusalem-2018'
:param param3 => 3
:param param4 => 20

CYPHER 5
CALL {
  WITH CASE WHEN $param0[0] < $param0[1] THEN $param0 ELSE reverse($param0) END AS pair
  MATCH (tie:Tie {id: pair[0] + '-' + pair[1]})
  RETURN tie
}
WITH tie AS this0
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    RETURN COUNT { MATCH (this)<-[:UNDER]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
  }
  WITH count AS this1
  RETURN this1 AS var2
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    RETURN COUNT { MATCH (this)<-[:CONTACT_OF]-(event:Event) RETURN DISTINCT event } AS count
  }
  WITH count AS this3
  RETURN this3 AS var4
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    RETURN COUNT { MATCH (this)<-[:UNDER]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
  }
  WITH count AS this5
  RETURN this5 AS var6
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    WITH this, split(coalesce(NULL, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:UNDER]-(agreement:Agreement)
    USING RANGE INDEX entry:UNDER(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Agreement' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR agreement.id > lastId)
    WITH DISTINCT agreement, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, agreement.id LIMIT coalesce($param1, 20)
    RETURN collect(agreement) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param1, 20) THEN [(this)<-[entry:UNDER]-(agreement:Agreement) WHERE entry.listedOn IS NULL | agreement] ELSE [] END AS agreement
    WITH DISTINCT agreement, lastDay, lastId, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND agreement.id > lastId)
    RETURN agreement
    ORDER BY day DESC, agreement.id
    LIMIT coalesce($param1, 20)
  }
  WITH agreement AS this7
  CALL (this7) {
    CALL (this7) {
      WITH this7 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this8
    RETURN this8 AS var9
  }
  WITH this7 { dayCursor: var9 } AS this7
  RETURN collect(this7) AS var10
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    WITH this, split(coalesce($param2, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:CONTACT_OF]-(event:Event)
    USING RANGE INDEX entry:CONTACT_OF(listedUnder, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR event.id > lastId)
    WITH DISTINCT event, entry.listedUnder AS under, entry.listedOn AS day
    ORDER BY under DESC, day DESC, event.id LIMIT coalesce($param3, 20)
    RETURN collect(event) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param3, 20) THEN [(this)<-[entry:CONTACT_OF]-(event:Event) WHERE entry.listedOn IS NULL | event] ELSE [] END AS event
    WITH DISTINCT event, lastDay, lastId, coalesce(event.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND event.id > lastId)
    RETURN event
    ORDER BY day DESC, event.id
    LIMIT coalesce($param3, 20)
  }
  WITH event AS this11
  CALL (this11) {
    CALL (this11) {
      WITH this11 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this12
    RETURN this12 AS var13
  }
  WITH this11 { dayCursor: var13 } AS this11
  RETURN collect(this11) AS var14
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    WITH this, split(coalesce(NULL, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:UNDER]-(initiative:Initiative)
    USING RANGE INDEX entry:UNDER(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Initiative' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR initiative.id > lastId)
    WITH DISTINCT initiative, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, initiative.id LIMIT coalesce($param4, 20)
    RETURN collect(initiative) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param4, 20) THEN [(this)<-[entry:UNDER]-(initiative:Initiative) WHERE entry.listedOn IS NULL | initiative] ELSE [] END AS initiative
    WITH DISTINCT initiative, lastDay, lastId, coalesce(initiative.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND initiative.id > lastId)
    RETURN initiative
    ORDER BY day DESC, initiative.id
    LIMIT coalesce($param4, 20)
  }
  WITH initiative AS this15
  CALL (this15) {
    CALL (this15) {
      WITH this15 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this16
    RETURN this16 AS var17
  }
  WITH this15 { dayCursor: var17 } AS this15
  RETURN collect(this15) AS var18
}
WITH this0 { agreementCount: var2, eventCount: var4, initiativeCount: var6, latestAgreements: var10, latestEvents: var14, latestInitiatives: var18 } AS this0
RETURN this0 AS this;

:param param0 => ['SG', 'GB']
:param param1 => '2022-02-01/gb-sg-digital-economy-agreement-2022'
:param param2 => 3
:param param3 => 20

CYPHER 5
CALL {
  WITH CASE WHEN $param0[0] < $param0[1] THEN $param0 ELSE reverse($param0) END AS pair
  MATCH (tie:Tie {id: pair[0] + '-' + pair[1]})
  RETURN tie
}
WITH tie AS this0
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    RETURN COUNT { MATCH (this)<-[:UNDER]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
  }
  WITH count AS this1
  RETURN this1 AS var2
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    RETURN COUNT { MATCH (this)<-[:CONTACT_OF]-(event:Event) RETURN DISTINCT event } AS count
  }
  WITH count AS this3
  RETURN this3 AS var4
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    RETURN COUNT { MATCH (this)<-[:UNDER]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
  }
  WITH count AS this5
  RETURN this5 AS var6
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    WITH this, split(coalesce($param1, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:UNDER]-(agreement:Agreement)
    USING RANGE INDEX entry:UNDER(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Agreement' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR agreement.id > lastId)
    WITH DISTINCT agreement, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, agreement.id LIMIT coalesce($param2, 20)
    RETURN collect(agreement) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param2, 20) THEN [(this)<-[entry:UNDER]-(agreement:Agreement) WHERE entry.listedOn IS NULL | agreement] ELSE [] END AS agreement
    WITH DISTINCT agreement, lastDay, lastId, coalesce(agreement.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND agreement.id > lastId)
    RETURN agreement
    ORDER BY day DESC, agreement.id
    LIMIT coalesce($param2, 20)
  }
  WITH agreement AS this7
  CALL (this7) {
    CALL (this7) {
      WITH this7 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this8
    RETURN this8 AS var9
  }
  WITH this7 { dayCursor: var9 } AS this7
  RETURN collect(this7) AS var10
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    WITH this, split(coalesce(NULL, '9999-12-31/'), '/') AS last
    WITH this, CASE last[0] WHEN '' THEN date('-9999-01-01') ELSE date(last[0]) END AS lastDay, last[1] AS lastId
    CALL (this, lastDay, lastId) {
    MATCH ()<-[entry:UNDER]-(initiative:Initiative)
    USING RANGE INDEX entry:UNDER(listedUnder, listedKind, listedOn)
    WHERE entry.listedUnder = this.id AND entry.listedKind = 'Initiative' AND entry.listedOn <= lastDay
    AND (entry.listedOn < lastDay OR initiative.id > lastId)
    WITH DISTINCT initiative, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day
    ORDER BY under DESC, kind DESC, day DESC, initiative.id LIMIT coalesce($param3, 20)
    RETURN collect(initiative) AS dated
    }
    UNWIND dated +
    CASE WHEN size(dated) < coalesce($param3, 20) THEN [(this)<-[entry:UNDER]-(initiative:Initiative) WHERE entry.listedOn IS NULL | initiative] ELSE [] END AS initiative
    WITH DISTINCT initiative, lastDay, lastId, coalesce(initiative.happenedOn, date('-9999-01-01')) AS day
    WHERE day < lastDay OR (day = lastDay AND initiative.id > lastId)
    RETURN initiative
    ORDER BY day DESC, initiative.id
    LIMIT coalesce($param3, 20)
  }
  WITH initiative AS this11
  CALL (this11) {
    CALL (this11) {
      WITH this11 AS this
      RETURN coalesce(toString(this.happenedOn), '') + '/' + this.id AS dayCursor
    }
    WITH dayCursor AS this12
    RETURN this12 AS var13
  }
  WITH this11 { dayCursor: var13 } AS this11
  RETURN collect(this11) AS var14
}
WITH this0 { agreementCount: var2, eventCount: var4, initiativeCount: var6, latestAgreements: var10, latestInitiatives: var14 } AS this0
RETURN this0 AS this;
