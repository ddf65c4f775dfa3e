:param ids => ['SG', 'GB']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param param0 => ['SG', 'GB']
:param param1 => 100
:param param2 => 100
:param param3 => 100
:param param4 => date('2019-06-13')
:param param5 => 100
:param param6 => 'SIGNED_BY'

CYPHER 5
CALL {
  WITH CASE WHEN $param0[0] < $param0[1] THEN $param0 ELSE reverse($param0) END AS pair
  MATCH (tie:Tie {id: pair[0] + '-' + pair[1]})
  RETURN tie
}
WITH tie AS this0
CALL (this0) {
  MATCH (this0)-[this1:BETWEEN]->(this2:Country&Entity)
  WITH DISTINCT this2
  WITH this2 { .id } AS this2
  ORDER BY this2.id ASC
  LIMIT $param1
  RETURN collect(this2) AS var3
}
CALL (this0) {
  MATCH (this0)<-[this4:UNDER]-(this5:Agreement&Entity)
  WITH DISTINCT this5
  WITH this5 { .id } AS this5
  ORDER BY this5.id ASC
  LIMIT $param2
  RETURN collect(this5) AS var6
}
CALL (this0) {
  MATCH (this0)<-[this7:UNDER]-(this8:Initiative&Entity)
  WITH DISTINCT this8
  WITH this8 { .id } AS this8
  ORDER BY this8.id ASC
  LIMIT $param3
  RETURN collect(this8) AS var9
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    CALL (this) {
    WITH this WHERE $param4 IS NULL
    CALL (this) {
    CALL (this) {
    MATCH (entry)-[under:UNDER]->()
    USING RANGE INDEX under:UNDER(listedUnder, listedOn)
    WHERE under.listedUnder = this.id AND under.listedOn IS NOT NULL
    WITH DISTINCT entry, under.listedUnder AS pair, under.listedOn AS day
    RETURN entry ORDER BY pair DESC, day DESC, entry.id LIMIT coalesce($param5, 100)
    UNION ALL
    MATCH (entry)-[contact:CONTACT_OF]->()
    USING RANGE INDEX contact:CONTACT_OF(listedUnder, listedOn)
    WHERE contact.listedUnder = this.id AND contact.listedOn IS NOT NULL
    WITH DISTINCT entry, contact.listedUnder AS pair, contact.listedOn AS day
    RETURN entry ORDER BY pair DESC, day DESC, entry.id LIMIT coalesce($param5, 100)
    }
    RETURN collect(entry) AS dated
    }
    CALL (this, dated) {
    UNWIND dated AS entry
    RETURN entry
    UNION ALL
    WITH this WHERE size(dated) < coalesce($param5, 100)
    MATCH (this)<-[under:UNDER|CONTACT_OF]-(entry)
    WHERE under.listedOn IS NULL
    RETURN entry
    }
    RETURN DISTINCT entry
    UNION ALL
    WITH this WHERE $param4 IS NOT NULL
    MATCH (this)<-[under:UNDER|CONTACT_OF]-(entry)
    WITH this, entry, under.from AS earliest,
    COLLECT { MATCH (this)-[:BETWEEN]->(:Country)-[party:PARTY_TO]->(entry) RETURN party } AS parties
    WITH entry, parties,
    CASE WHEN entry:Event THEN entry.happenedOn ELSE earliest END AS earliest,
    CASE WHEN entry.inEffectEarliest > earliest OR earliest IS NULL THEN entry.inEffectEarliest ELSE earliest END AS begunEarliest,
    coalesce(entry.endedLatest, CASE WHEN coalesce(entry.termRenewal, 'NONE') = 'NONE' THEN entry.expectedEndLatest END,
    CASE WHEN entry.status IN ['COMPLETED', 'EXPIRED', 'TERMINATED', 'REPLACED', 'ENDED'] THEN entry.statusLatest END) AS endedLatest
    WITH entry, earliest, begunEarliest,
    reduce(day = endedLatest, party IN parties | CASE WHEN party.leftLatest < coalesce(day, date('9999-12-31')) THEN party.leftLatest ELSE day END) AS endedLatest
    WHERE (($param6 = 'SIGNED_BY' OR entry:Event) AND coalesce(earliest <= $param4, true))
    OR ($param6 = 'IN_EFFECT_ON' AND NOT entry:Event AND coalesce(begunEarliest <= $param4, true) AND coalesce(endedLatest > $param4, true))
    RETURN DISTINCT entry
    }
    WITH entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
    ORDER BY day DESC, entry.id
    LIMIT coalesce($param5, 100)
    RETURN entry
  }
  WITH entry AS this10
  CALL (this10) {
    CALL (*) {
      WITH *
      MATCH (this10)
      WHERE this10:Agreement&Entity
      WITH this10 { .id, .happenedOn, __resolveType: 'Agreement', __id: elementId(this10) } AS var11
      RETURN var11
      UNION
      WITH *
      MATCH (this10)
      WHERE this10:Event&Entity
      WITH this10 { .id, .happenedOn, __resolveType: 'Event', __id: elementId(this10) } AS var11
      RETURN var11
      UNION
      WITH *
      MATCH (this10)
      WHERE this10:Initiative&Entity
      WITH this10 { .id, .happenedOn, __resolveType: 'Initiative', __id: elementId(this10) } AS var11
      RETURN var11
    }
    RETURN var11
  }
  RETURN collect(var11) AS this10
}
WITH this0 { .id, .tied, .bilateralCount, .possibleDuplicateCount, .independentOriginsAtLeast, .independentOrigins, .recordedCount, .plurilateralCount, .firstOn, .lastOn, countries: var3, agreements: var6, initiatives: var9, timeline: this10 } AS this0
RETURN this0 AS this;
