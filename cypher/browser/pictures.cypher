// Questions whose results are pictures in Neo4j Browser. First drag style.grass into the window to set captions and
// colours. Then paste a question, or save it as a favourite. Questions that return rows are in cypher/queries/.

// The founding story: the parties, people and place of the agreement.
MATCH picture = (:Agreement {id: 'gb-sg-mou-digital-government-2019'})-[:PARTY_TO|SIGNED|WITNESSED|SIGNED_AT|HELD_AT|COVERS|PROVIDES_FOR|RELATED_TO]-()
RETURN picture;

// Everything that belongs to the tie of two countries.
MATCH picture = (:Country)<-[:BETWEEN]-(:Tie {id: 'GB-SG'})<-[:UNDER|CONTACT_OF]-()
RETURN picture;

// The agencies and people that lead or take part in Smart Nation, and the countries that they act for.
MATCH picture = (:Initiative {id: 'sg-smart-nation-2014'})<-[:LEADS|TAKES_PART_IN]-()
RETURN picture;

// Disagreements between sources about an agreement: each value with the sources that state it.
MATCH picture = (:Agreement {id: 'gb-sg-mou-digital-government-2019'})<-[:ABOUT]-(:Claim {disputed: true})-[:STATED_IN]->(:Source)
RETURN picture;

// The shortest paths from Philip Hammond to Smart Nation that pass through no country or topic.
MATCH (person:Person {id: 'person-gb-philip-hammond'})
MATCH (initiative:Initiative {id: 'sg-smart-nation-2014'})
MATCH picture = SHORTEST 3 (person)(()-[:WITNESSED|SIGNED|PARTY_TO|HELD_ROLE|LEADS|LAUNCHED]-(:!Country&!Topic)){1,6}(initiative)
RETURN picture;
