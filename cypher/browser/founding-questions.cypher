// The questions of the founding story. They return rows. Paste one into Neo4j Browser. GraphiQL has the same questions
// as tabs.

// Who signed, for which agency, in which role?
MATCH (:Agreement:Entity {id: 'gb-sg-mou-digital-government-2019'})<-[signed:SIGNED]-(person:Person)
MATCH (agency:Agency:Entity {id: signed.agencyId})
RETURN person.name AS signatory, signed.role AS role, agency.name AS agency, size(signed.sources) AS sources
ORDER BY signatory;

// Who witnessed?
MATCH (:Agreement:Entity {id: 'gb-sg-mou-digital-government-2019'})<-[witnessed:WITNESSED]-(person:Person)-[:BELONGS_TO]->(country:Country)
RETURN person.name AS witness, witnessed.role AS role, country.name AS country, size(witnessed.sources) AS sources
ORDER BY witness;

// Where and when, and which sources disagree?
MATCH (agreement:Agreement:Entity {id: 'gb-sg-mou-digital-government-2019'})<-[:ABOUT]-(claim:Claim {property: 'signedOn'})-[stated:STATED_IN]->(source:Source)
RETURN DISTINCT claim.value AS day, claim.rank AS rank, claim.reason AS rule, source.publisher AS source, stated.locator AS locator,
  stated.basis AS basis, COLLECT { MATCH (agreement)-[:HELD_AT]->(place:Place) RETURN place.name ORDER BY place.name } AS places
ORDER BY day, source, locator;

// What did the two sides promise, topic by topic?
MATCH (:Agreement:Entity {id: 'gb-sg-mou-digital-government-2019'})-[:PROVIDES_FOR]->(commitment:Commitment)
OPTIONAL MATCH (speaker)-[:MADE]->(commitment)
RETURN commitment.summary AS promise, COLLECT { MATCH (commitment)-[:CONCERNS]->(topic:Topic) RETURN topic.name ORDER BY topic.name } AS topics,
  speaker.name AS by
ORDER BY commitment.id;

// Which agency leads Smart Nation?
MATCH (:Initiative:Entity {id: 'sg-smart-nation-2014'})<-[leads:LEADS]-(agency:Agency)
RETURN agency.name AS agency, leads.from AS since, leads.to AS until, size(leads.sources) AS sources
ORDER BY agency;

// Which agency led Smart Nation as of 13 June 2019? It certainly led if the latest possible start is before that day and the earliest
// possible end is after it, or if a source with that reference date names it as the lead. Otherwise it possibly led, if
// it existed.
WITH date('2019-06-13') AS day
MATCH (:Initiative:Entity {id: 'sg-smart-nation-2014'})<-[leads:LEADS]-(agency:Agency)
WHERE coalesce(leads.fromEarliest <= day, true) AND coalesce(leads.toLatest > day, true)
  AND coalesce(agency.formedEarliest <= day, true) AND coalesce(agency.dissolvedLatest > day, true)
RETURN agency.name AS agency,
  CASE WHEN leads.fromLatest <= day AND leads.toEarliest > day THEN 'holds'
    WHEN any(said IN leads.statedAsOf WHERE split(said, '/')[0] <= toString(day) <= split(said, '/')[-1]) THEN 'holds'
    ELSE 'possibly' END AS certainty
ORDER BY certainty, agency;

// Who launched Partnership for the Future, and when?
MATCH (initiative:Initiative:Entity {id: 'gb-sg-partnership-for-the-future-2019'})<-[:LAUNCHED]-(person:Person)
RETURN person.name AS person, initiative.launchedOn AS launched, initiative.happenedOnPrecision AS precision
ORDER BY person;

// What ties Singapore and the United Kingdom, in chronological order?
MATCH (:Tie:Entity {id: 'GB-SG'})<-[under:UNDER]-(thing)
RETURN coalesce(thing.signedOn, thing.adoptedOn, thing.launchedOn, thing.announcedOn) AS day, coalesce(thing.title, thing.name) AS what, under.basis AS basis
ORDER BY thing.happenedOn, thing.id;

// How is Philip Hammond linked to Smart Nation?
MATCH (person:Person:Entity {id: 'person-gb-philip-hammond'}), (initiative:Initiative:Entity {id: 'sg-smart-nation-2014'})
MATCH path = SHORTEST 1 (person)(()-[:WITNESSED|SIGNED|PARTY_TO|HELD_ROLE|LEADS|LAUNCHED]-(:!Country&!Topic)){1,6}(initiative)
UNWIND relationships(path) AS step
RETURN coalesce(startNode(step).name, startNode(step).title) AS from, type(step) AS step, coalesce(endNode(step).name, endNode(step).title) AS to,
  size(step.sources) AS sources;

// What did each signatory say?
MATCH (:Agreement:Entity {id: 'gb-sg-mou-digital-government-2019'})<-[:ABOUT]-(statement:Statement)<-[:MADE]-(speaker)
WITH statement, speaker ORDER BY speaker.name
WITH statement, collect(speaker.name) AS by ORDER BY statement.id
RETURN statement.summary AS said, by;
