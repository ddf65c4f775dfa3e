// The API looks these nodes up by their own label.
CREATE INDEX stage_id IF NOT EXISTS FOR (n:Stage) ON (n.id);
CREATE INDEX amount_id IF NOT EXISTS FOR (n:Amount) ON (n.id);
CREATE INDEX text_id IF NOT EXISTS FOR (n:Text) ON (n.id);
CREATE INDEX registration_id IF NOT EXISTS FOR (n:Registration) ON (n.id);

// The reviews of an entity are on the records about it.
CREATE INDEX record_about IF NOT EXISTS FOR (n:Record) ON (n.aboutId);

// Agreements whose renewal sets their end in a span of time are read from this index.
CREATE INDEX agreement_renewed_until IF NOT EXISTS FOR (n:Agreement) ON (n.renewedUntilEarliest);
