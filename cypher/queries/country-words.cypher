// What people write for a country: code, three letters, name, aliases.
MATCH (country:Country)
RETURN country.id AS id, [country.id, country.name] + coalesce([country.iso3], []) + coalesce(country.aliases, []) AS words
