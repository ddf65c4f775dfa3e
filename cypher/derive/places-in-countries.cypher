// Links places of the shipped records to their country if the name is unambiguous. This statement runs after every
// import, because the records add the places. The relationships are structural, so they have no sources. Places that
// are online or in two countries, or whose status is disputed, are left out.
UNWIND [
  {country: 'AE', places: ['place-abu-dhabi', 'place-dubai']},
  {country: 'AT', places: ['place-vienna']},
  {country: 'AU', places: ['place-canberra', 'place-sydney']},
  {country: 'BE', places: ['place-brussels']},
  {country: 'BR', places: ['place-brasilia', 'place-museu-do-amanha-rio-de-janeiro', 'place-rio-de-janeiro']},
  {country: 'BY', places: ['place-minsk']},
  {country: 'CA', places: ['place-ottawa', 'place-st-john-s-newfoundland-and-labrador']},
  {country: 'CH', places: ['place-switzerland']},
  {country: 'CO', places: ['place-bogota']},
  {country: 'CY', places: ['place-nicosia']},
  {country: 'DE', places: ['place-berlin', 'place-hanover']},
  {country: 'DK', places: ['place-denmark']},
  {country: 'EE', places: ['place-tallinn']},
  {country: 'FI', places: ['place-helsinki', 'place-tampere']},
  {country: 'FR', places: ['place-paris']},
  {country: 'GB', places: ['place-10-whitechapel-high-street-london', 'place-london']},
  {country: 'ID', places: ['place-jakarta', 'place-jakarta-seat-of-the-centre']},
  {country: 'IL', places: ['place-israel']},
  {country: 'IN', places: ['place-bhubaneswar', 'place-hyderabad-house-new-delhi', 'place-new-delhi']},
  {country: 'IS', places: ['place-reykjavik']},
  {country: 'IT', places: ['place-trieste']},
  {country: 'JP', places: ['place-digital-agency-japan', 'place-tokyo']},
  {country: 'KE', places: ['place-nairobi']},
  {country: 'KH', places: ['place-siem-reap']},
  {country: 'KR', places: ['place-bexco-busan', 'place-blue-house-seoul', 'place-busan', 'place-republic-of-korea', 'place-seoul']},
  {country: 'LT', places: ['place-vilnius']},
  {country: 'LU', places: ['place-luxembourg']},
  {country: 'LV', places: ['place-northern-future-forum-riga']},
  {country: 'MK', places: ['place-skopje']},
  {country: 'MV', places: ['place-maldives']},
  {country: 'MX', places: ['place-mexico-city']},
  {country: 'NO', places: ['place-oslo']},
  {country: 'NZ', places: ['place-wellington']},
  {country: 'PE', places: ['place-lima', 'place-peru']},
  {country: 'PG', places: ['place-papua-new-guinea']},
  {country: 'RU', places: ['place-russia']},
  {country: 'SG', places: ['place-32nd-asean-summit-singapore', 'place-istana-singapore', 'place-ministry-of-communications-and-information-singapore', 'place-parliament-house-singapore-exchange', 'place-punggol-digital-district', 'place-shangri-la-hotel-singapore', 'place-singapore', 'place-u-s-asean-summit-singapore']},
  {country: 'TH', places: ['place-bangkok']},
  {country: 'TN', places: ['place-tunis']},
  {country: 'UA', places: ['place-kyiv']},
  {country: 'US', places: ['place-pittsburgh', 'place-washington-d-c']},
  {country: 'UY', places: ['place-montevideo']},
  {country: 'UZ', places: ['place-tashkent']},
  {country: 'VN', places: ['place-viet-nam']}
] AS row
MATCH (country:Country:Entity {id: row.country})
UNWIND row.places AS id
MATCH (place:Place:Entity {id: id})
MERGE (place)-[:LOCATED_IN {key: ''}]->(country)
