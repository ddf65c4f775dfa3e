-- The same agreements, parties, people and topics as tables, with the indexes that the questions want.
CREATE TABLE country (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE person (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE topic (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE agreement (id text PRIMARY KEY, title text NOT NULL, kind text, signed_on text, happened_on date);
CREATE TABLE party (
  country_id text NOT NULL REFERENCES country,
  agreement_id text NOT NULL REFERENCES agreement,
  PRIMARY KEY (country_id, agreement_id)
);
CREATE TABLE signature (
  person_id text NOT NULL REFERENCES person,
  agreement_id text NOT NULL REFERENCES agreement,
  PRIMARY KEY (person_id, agreement_id)
);
CREATE TABLE coverage (
  agreement_id text NOT NULL REFERENCES agreement,
  topic_id text NOT NULL REFERENCES topic,
  PRIMARY KEY (agreement_id, topic_id)
);
