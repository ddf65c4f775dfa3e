import { pairNamed } from './pair-named'

const countries = ['SG', 'GB', 'EU', 'AFRICAN-UNION'].map((id) => ({ id }))

it.each([
  ['GB-SG', ['GB', 'SG']],
  ['sg-gb', ['GB', 'SG']],
  ['AFRICAN-UNION-EU', ['AFRICAN-UNION', 'EU']],
  ['EU-AFRICAN-UNION', ['AFRICAN-UNION', 'EU']],
])('%s names the pair of %j', (id, pair) => expect(pairNamed(id, countries)?.map((one) => one.id)).toEqual(pair))

it.each(['A-B-C', 'GB', 'GB-', 'GB-GB', 'GB-XX'])('%s does not name two countries', (id) =>
  expect(pairNamed(id, countries)).toBeUndefined(),
)
