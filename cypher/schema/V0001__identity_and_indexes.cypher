// Every id names one thing, whatever its kind: this constraint is what makes a second door or a second import meet the first.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT collection_id IF NOT EXISTS FOR (n:Collection) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_script_id IF NOT EXISTS FOR (n:SeedScript) REQUIRE n.id IS UNIQUE;

// The generated API looks a node up by its own label, which the constraint on Entity does not serve.
CREATE INDEX country_id IF NOT EXISTS FOR (n:Country) ON (n.id);
CREATE INDEX agency_id IF NOT EXISTS FOR (n:Agency) ON (n.id);
CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX initiative_id IF NOT EXISTS FOR (n:Initiative) ON (n.id);
CREATE INDEX agreement_id IF NOT EXISTS FOR (n:Agreement) ON (n.id);
CREATE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX topic_id IF NOT EXISTS FOR (n:Topic) ON (n.id);
CREATE INDEX commitment_id IF NOT EXISTS FOR (n:Commitment) ON (n.id);
CREATE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX tie_id IF NOT EXISTS FOR (n:Tie) ON (n.id);

// Order of time.
CREATE INDEX agreement_happened_on IF NOT EXISTS FOR (n:Agreement) ON (n.happenedOn);
CREATE INDEX event_happened_on IF NOT EXISTS FOR (n:Event) ON (n.happenedOn);
CREATE INDEX initiative_happened_on IF NOT EXISTS FOR (n:Initiative) ON (n.happenedOn);
CREATE INDEX agreement_undated IF NOT EXISTS FOR (n:Agreement) ON (n.undated, n.id);
CREATE INDEX event_undated IF NOT EXISTS FOR (n:Event) ON (n.undated, n.id);
CREATE INDEX initiative_undated IF NOT EXISTS FOR (n:Initiative) ON (n.undated, n.id);
CREATE INDEX agreement_signed_earliest IF NOT EXISTS FOR (n:Agreement) ON (n.signedEarliest);
CREATE INDEX agreement_in_effect_earliest IF NOT EXISTS FOR (n:Agreement) ON (n.inEffectEarliest);
CREATE INDEX agreement_expected_end IF NOT EXISTS FOR (n:Agreement) ON (n.expectedEndEarliest);
CREATE INDEX agreement_last_activity IF NOT EXISTS FOR (n:Agreement) ON (n.lastActivityOn);
CREATE INDEX source_published_earliest IF NOT EXISTS FOR (n:Source) ON (n.publishedEarliest);
CREATE INDEX tie_first_on IF NOT EXISTS FOR (n:Tie) ON (n.firstOn);
CREATE INDEX tie_last_on IF NOT EXISTS FOR (n:Tie) ON (n.lastOn);
CREATE INDEX revision_at IF NOT EXISTS FOR (n:Revision) ON (n.at);

// Look-ups by value.
CREATE INDEX agreement_kind IF NOT EXISTS FOR (n:Agreement) ON (n.kind);
CREATE INDEX agreement_status IF NOT EXISTS FOR (n:Agreement) ON (n.status);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name);
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.url);
CREATE INDEX source_kind IF NOT EXISTS FOR (n:Source) ON (n.kind);
CREATE INDEX claim_property IF NOT EXISTS FOR (n:Claim) ON (n.property);
CREATE INDEX claim_rank IF NOT EXISTS FOR (n:Claim) ON (n.rank);
CREATE INDEX claim_disputed IF NOT EXISTS FOR (n:Claim) ON (n.disputed);
CREATE INDEX change_about IF NOT EXISTS FOR (n:Change) ON (n.aboutId);
CREATE INDEX record_collection IF NOT EXISTS FOR (n:Record) ON (n.collection);
CREATE INDEX stated_in_record IF NOT EXISTS FOR ()-[r:STATED_IN]-() ON (r.record);

// Search folds accents: the default analyser does not find "Cote" in "Côte".
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:Country|Agency|Person|Initiative|Agreement|Event|Topic|Source)
ON EACH [n.name, n.title, n.acronym, n.aliases, n.formerNames, n.altLabels, n.iso3]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
