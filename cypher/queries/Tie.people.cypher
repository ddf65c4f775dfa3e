:param id => 'GB-SG'
:param first => 100

MATCH (this:Tie {id: $id})
MATCH (this)-[:BETWEEN]->(country:Country)
WITH this, collect(country) AS countries
MATCH (this)<-[under:UNDER]-(thing)<-[:SIGNED|WITNESSED|REPRESENTED|LAUNCHED|TAKES_PART_IN]-(person:Person)
// Under an agreement of more than two, only people of the two sides: by their own country, or by that of an agency of theirs.
WHERE under.basis = 'BILATERAL'
  OR any(country IN countries WHERE EXISTS { (person)-[:BELONGS_TO|HELD_ROLE]->(country) }
    OR EXISTS { (person)-[:HELD_ROLE]->(:Agency)-[:BELONGS_TO]->(country) })
WITH person, count(DISTINCT thing) AS things
ORDER BY things DESC, person.id
LIMIT $first
RETURN person
