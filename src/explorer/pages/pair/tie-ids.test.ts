import { tieIds } from './tie-ids'

const known = new Set(['SG', 'GB', 'EU', 'AFRICAN-UNION'])

it.each([
  ['GB-SG', ['GB', 'SG']],
  ['sg-gb', ['GB', 'SG']],
  ['AFRICAN-UNION-EU', ['AFRICAN-UNION', 'EU']],
  ['EU-AFRICAN-UNION', ['AFRICAN-UNION', 'EU']],
])('%s is the pair of %j', (id, pair) => expect(tieIds(id, known)).toEqual(pair))

it('is no pair where a bloc is not known', () => expect(tieIds('A-B-C', known)).toBeUndefined())
