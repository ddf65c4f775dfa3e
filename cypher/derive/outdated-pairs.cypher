// Marks pairs of countries whose ties a later transaction has to derive.
UNWIND $rows AS row
MERGE (pair:OutdatedPair {id: row.id})
SET pair.countries = row.countries
