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
:param param4 => date('2023-01-01')
:param param5 => ['BILATERAL']
:param param6 => date('2019-06-13')
:param param7 => 100
:param param8 => 'SIGNED_BY'

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
    RETURN COUNT { MATCH (this)<-[:UNDER {basis: 'BILATERAL'}]-(agreement:Agreement) RETURN DISTINCT agreement } AS count
  }
  WITH count AS this10
  RETURN this10 AS var11
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    OPTIONAL MATCH (this)<-[:UNDER {basis: 'BILATERAL'}]-(agreement:Agreement)
    WITH DISTINCT agreement, {SIGNED: 'signedOn', ADOPTED: 'adoptedOn', IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn', ANNOUNCED: 'announcedOn'}[agreement.happenedOnBasis] AS day
    WITH agreement, day, COLLECT {
    MATCH (country:Country)-[party:PARTY_TO]->(agreement)
    WITH country, collect(coalesce(party.statedIn, [])) AS lists
    RETURN reduce(ids = [], list IN lists | ids + list)
    } + [COLLECT {
    MATCH (agreement)<-[:ABOUT]-(claim:Claim {rank: 'PREFERRED'})-[stated:STATED_IN {basis: 'STATED'}]->(source:Source)
    WHERE claim.property = 'status'
    RETURN source.id
    }, COLLECT {
    MATCH (agreement)<-[:ABOUT]-(claim:Claim {rank: 'PREFERRED'})-[stated:STATED_IN {basis: 'STATED'}]->(source:Source)
    WHERE claim.property = day
    RETURN source.id
    }] AS values
    WITH agreement, day, values, reduce(ids = [], list IN values | ids + list) AS ids
    WITH agreement, day, values, COLLECT { MATCH (source:Source) WHERE source.id IN ids RETURN source } AS sources
    WITH agreement, day, values, sources, [source IN sources WHERE source.archivedUrl IS NOT NULL | source.id] AS archived,
    COLLECT {
    UNWIND sources AS source
    OPTIONAL MATCH (source)-[:DERIVED_FROM*1..5]->(root)
    WHERE NOT EXISTS { (root)-[:DERIVED_FROM]->() }
    WITH source, min(coalesce(root.derivedFrom, root.id, source.derivedFrom, source.id)) AS origin
    RETURN DISTINCT origin
    } AS origins,
    COLLECT {
    MATCH (record:Record {aboutId: agreement.id})
    RETURN any(place IN range(0, size(coalesce(record.reviewBy, [])) - 1)
    WHERE record.reviewAs[place] = 'second-reader' AND record.reviewVersions[place] = record.version
    AND (record.reviewFields[place] = 'NONE'
    OR all(names IN [['countries', 'parties'], ['status', 'history'], [day, 'history']]
    WHERE any(name IN names WHERE name IN split(record.reviewFields[place], ', ')))))
    } AS secondRead
    WITH agreement, all(list IN values WHERE size(list) > 0 AND any(id IN list WHERE id IN archived))
    AND (any(source IN sources WHERE source.kind IN ['INSTRUMENT', 'OFFICIAL']) OR size(origins) > 1)
    AND size(secondRead) > 0 AND all(isRead IN secondRead WHERE isRead) AS isSignedOff
    RETURN count(CASE WHEN isSignedOff THEN 1 END) AS signedOff
  }
  WITH signedOff AS this12
  RETURN this12 AS var13
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    RETURN COUNT { MATCH (this)<-[:UNDER {basis: 'BILATERAL'}]-(initiative:Initiative) RETURN DISTINCT initiative } AS count
  }
  WITH count AS this14
  RETURN this14 AS var15
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    CALL (this) {
    WITH this, coalesce($param4, date()) AS day
    MATCH (this)<-[under:UNDER]-()
    WHERE under.basis IN coalesce($param5, ['BILATERAL'])
    WITH day, under, [place IN range(0, coalesce(size(under.effectSince), 0) - 1) WHERE under.effectSince[place] <= day | place][-1] AS place
    WITH day, under, place, coalesce(under.effectDegrees[place], 'NOT') AS degree
    WITH under, place, CASE
    WHEN degree <> 'NOT' AND under.from IS NULL AND (degree = 'POSSIBLY' OR day > date()) THEN 'UNDATED'
    WHEN degree <> 'NOT' AND day > date() THEN 'POSSIBLY'
    ELSE degree END AS degree
    RETURN {
    inEffect: sum(CASE degree WHEN 'IN_EFFECT' THEN 1 ELSE 0 END),
    whenLastKnown: sum(CASE degree WHEN 'WHEN_LAST_KNOWN' THEN 1 ELSE 0 END),
    latestKnownOn: max(CASE degree WHEN 'WHEN_LAST_KNOWN' THEN under.effectKnownOn[place] END),
    possibly: sum(CASE degree WHEN 'POSSIBLY' THEN 1 ELSE 0 END),
    undated: sum(CASE degree WHEN 'UNDATED' THEN 1 ELSE 0 END)
    } AS effects
    }
    RETURN effects
  }
  WITH effects AS this16
  RETURN this16 AS var17
}
CALL (this0) {
  CALL (this0) {
    WITH this0 AS this
    CALL (this) {
    WITH this WHERE $param6 IS NULL
    CALL (this) {
    CALL (this) {
    MATCH (entry)-[under:UNDER]->()
    USING RANGE INDEX under:UNDER(listedUnder, listedOn)
    WHERE under.listedUnder = this.id AND under.listedOn IS NOT NULL
    WITH DISTINCT entry, under.listedUnder AS pair, under.listedOn AS day
    RETURN entry ORDER BY pair DESC, day DESC, entry.id LIMIT coalesce($param7, 100)
    UNION ALL
    MATCH (entry)-[contact:CONTACT_OF]->()
    USING RANGE INDEX contact:CONTACT_OF(listedUnder, listedOn)
    WHERE contact.listedUnder = this.id AND contact.listedOn IS NOT NULL
    WITH DISTINCT entry, contact.listedUnder AS pair, contact.listedOn AS day
    RETURN entry ORDER BY pair DESC, day DESC, entry.id LIMIT coalesce($param7, 100)
    }
    RETURN collect(entry) AS dated
    }
    CALL (this, dated) {
    UNWIND dated AS entry
    RETURN entry
    UNION ALL
    WITH this WHERE size(dated) < coalesce($param7, 100)
    MATCH (this)<-[under:UNDER|CONTACT_OF]-(entry)
    WHERE under.listedOn IS NULL
    RETURN entry
    }
    RETURN DISTINCT entry
    UNION ALL
    WITH this WHERE $param6 IS NOT NULL
    MATCH (this)<-[under:UNDER|CONTACT_OF]-(entry)
    WITH entry, under, [place IN range(0, coalesce(size(under.effectSince), 0) - 1) WHERE under.effectSince[place] <= $param6 | place][-1] AS place
    WHERE (entry:Event AND coalesce(entry.happenedOn <= $param6, true))
    OR ($param8 = 'SIGNED_BY' AND NOT entry:Event AND coalesce(under.from <= $param6, true))
    OR ($param8 = 'IN_EFFECT_ON' AND NOT entry:Event AND coalesce(under.effectDegrees[place], 'NOT') <> 'NOT')
    RETURN DISTINCT entry
    }
    WITH entry, coalesce(entry.happenedOn, date('-9999-01-01')) AS day
    ORDER BY day DESC, entry.id
    LIMIT coalesce($param7, 100)
    RETURN entry
  }
  WITH entry AS this18
  CALL (this18) {
    CALL (*) {
      WITH *
      MATCH (this18)
      WHERE this18:Agreement&Entity
      WITH this18 { .id, .happenedOn, __resolveType: 'Agreement', __id: elementId(this18) } AS var19
      RETURN var19
      UNION
      WITH *
      MATCH (this18)
      WHERE this18:Event&Entity
      WITH this18 { .id, .happenedOn, __resolveType: 'Event', __id: elementId(this18) } AS var19
      RETURN var19
      UNION
      WITH *
      MATCH (this18)
      WHERE this18:Initiative&Entity
      WITH this18 { .id, .happenedOn, __resolveType: 'Initiative', __id: elementId(this18) } AS var19
      RETURN var19
    }
    RETURN var19
  }
  RETURN collect(var19) AS this18
}
WITH this0 { .id, .tied, .bilateralCount, .possibleDuplicateCount, .independentOriginsAtLeast, .independentOrigins, .recordedCount, .plurilateralCount, .firstOn, .lastOn, bilateralAgreementCount: var11, bilateralSignedOffCount: var13, bilateralInitiativeCount: var15, effects: var17, countries: var3, agreements: var6, initiatives: var9, timeline: this18 } AS this0
RETURN this0 AS this;
