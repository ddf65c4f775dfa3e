// An import in batches keeps here which ties it has still to derive: a run that was killed goes on from it.
CREATE CONSTRAINT outdated_pair_id IF NOT EXISTS FOR (n:OutdatedPair) REQUIRE n.id IS UNIQUE;

// No question starts from them.
DROP INDEX claim_property IF EXISTS;
DROP INDEX claim_rank IF EXISTS;
