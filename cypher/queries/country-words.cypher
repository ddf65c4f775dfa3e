// Returns the words that can stand for a country: its code, three-letter code, name and aliases.
MATCH (country:Country)
RETURN country.id AS id, 
  [word IN [country.id, country.name, country.iso3] + coalesce(country.aliases, []) WHERE word IS NOT NULL] AS words
