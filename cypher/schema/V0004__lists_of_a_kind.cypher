// What a topic or a tie lists is of several kinds: the latest twenty events among thousands of agreements are read as twenty too.
CREATE INDEX covers_listed_kind IF NOT EXISTS FOR ()-[r:COVERS]-() ON (r.listedUnder, r.listedKind, r.listedOn);
CREATE INDEX under_listed_kind IF NOT EXISTS FOR ()-[r:UNDER]-() ON (r.listedUnder, r.listedKind, r.listedOn);
// No question reads what a topic lists regardless of its kind.
DROP INDEX covers_listed IF EXISTS;
