// The agreements that renew themselves in a span of time are read from this index.
CREATE INDEX agreement_renews IF NOT EXISTS FOR (n:Agreement) ON (n.renewsEarliest);
