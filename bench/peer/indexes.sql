CREATE INDEX ON agreement (happened_on DESC NULLS LAST, id);
CREATE INDEX ON party (agreement_id, country_id);
CREATE INDEX ON signature (agreement_id, person_id);
CREATE INDEX ON coverage (topic_id, agreement_id);

CREATE TYPE pair AS (id text, count bigint, last_on date);
CREATE FUNCTION ties(countries text[] DEFAULT NULL) RETURNS SETOF pair LANGUAGE sql STABLE AS $$
  SELECT one.country_id || '-' || other.country_id, count(*), max(agreement.happened_on)
  FROM party one
  JOIN party other ON other.agreement_id = one.agreement_id AND one.country_id < other.country_id
  JOIN agreement ON agreement.id = one.agreement_id
  WHERE countries IS NULL OR (one.country_id = ANY (countries) AND other.country_id = ANY (countries))
  GROUP BY 1
$$;
VACUUM ANALYZE;
