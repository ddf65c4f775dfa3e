// The versions of records, decisions and seed scripts, and the hash of the graph.
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_hash_id IF NOT EXISTS FOR (n:GraphHash) REQUIRE n.id IS UNIQUE;
CREATE INDEX version_key IF NOT EXISTS FOR (n:Version) ON (n.kind, n.key);
CREATE INDEX version_record IF NOT EXISTS FOR (n:Version) ON (n.recordId);
CREATE INDEX version_since IF NOT EXISTS FOR (n:Version) ON (n.since);
CREATE INDEX version_until IF NOT EXISTS FOR (n:Version) ON (n.until);
