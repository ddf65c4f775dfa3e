// The agreements that renew themselves in a span of time are read from this index.
CREATE INDEX agreement_renews IF NOT EXISTS FOR (n:Agreement) ON (n.renewsEarliest);
// The degrees of effect replace this count.
MATCH (tie:Tie)
WHERE tie.inEffectCount IS NOT NULL
REMOVE tie.inEffectCount;
