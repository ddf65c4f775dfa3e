// Returns the ways to write a country: code, three letters, name, aliases.
MATCH (country:Country)
RETURN country.id AS id, 
  [word IN [country.id, country.name, country.iso3] + coalesce(country.aliases, []) WHERE word IS NOT NULL] AS words
