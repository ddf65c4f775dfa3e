:param id => 'GB-SG'
:param first => 100

MATCH (this:Tie {id: $id})
MATCH (this)-[:BETWEEN]->(country:Country)
WITH this, collect(country) AS countries
MATCH (this)<-[under:UNDER]-(thing)<-[:SIGNED|WITNESSED|REPRESENTED|LAUNCHED|TAKES_PART_IN]-(person:Person)
// For an agreement between more than two countries, returns only people who belong to one of these two, directly or
// through their agency.
WHERE under.basis = 'BILATERAL'
  OR any(country IN countries WHERE EXISTS { (person)-[:BELONGS_TO|HELD_ROLE]->(country) }
    OR EXISTS { (person)-[:HELD_ROLE]->(:Agency)-[:BELONGS_TO]->(country) })
WITH person, count(DISTINCT thing) AS things
ORDER BY things DESC, person.id
LIMIT $first
RETURN person
