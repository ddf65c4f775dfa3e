// Questions to see as a picture in Neo4j Browser. Drag style.grass into the window first, for captions and colours.
// Paste one, or save it as a favourite. The questions with rows for answers are the files of cypher/queries/.

// The founding story: who agreed on what, through whom, where.
MATCH picture = (:Agreement {id: 'gb-sg-mou-digital-government-2019'})-[:PARTY_TO|SIGNED|WITNESSED|SIGNED_AT|HELD_AT|COVERS|PROVIDES_FOR|RELATED_TO]-()
RETURN picture;

// Everything under the tie of two countries.
MATCH picture = (:Country)<-[:BETWEEN]-(:Tie {id: 'GB-SG'})<-[:UNDER|CONTACT_OF]-()
RETURN picture;

// Who leads and takes part in Smart Nation, and for whom they act.
MATCH picture = (:Initiative {id: 'sg-smart-nation-2014'})<-[:LEADS|TAKES_PART_IN]-()
RETURN picture;

// Where sources disagree about an agreement: each value with who says so.
MATCH picture = (:Agreement {id: 'gb-sg-mou-digital-government-2019'})<-[:ABOUT]-(:Claim {disputed: true})-[:STATED_IN]->(:Source)
RETURN picture;

// How Philip Hammond is linked to Smart Nation: the shortest ways that pass through no country and no topic.
MATCH (person:Person {id: 'person-gb-philip-hammond'})
MATCH (initiative:Initiative {id: 'sg-smart-nation-2014'})
MATCH picture = SHORTEST 3 (person)(()-[:WITNESSED|SIGNED|PARTY_TO|HELD_ROLE|LEADS|LAUNCHED]-(:!Country&!Topic)){1,6}(initiative)
RETURN picture;
