import { matrixRows } from './rows'

const known = [
  { id: 'SG', name: 'Singapore', region: 'South-eastern Asia' },
  { id: 'GB', name: 'United Kingdom', region: 'Northern Europe' },
  { id: 'EE', name: 'Estonia', region: 'Northern Europe' },
  { id: 'FR', name: 'France', region: 'Western Europe' },
]
const cells = [
  { countries: ['GB', 'SG'], count: 2 },
  { countries: ['EE', 'GB'], count: 1 },
]
const ids = (order: 'name' | 'degree' | 'region' | 'community') => matrixRows(cells, known, order).map((row) => row.id)

it('leaves out countries without a pair', () => expect(ids('name')).toEqual(['EE', 'SG', 'GB']))
it('puts countries with the most partners first', () => expect(ids('degree')).toEqual(['GB', 'EE', 'SG']))
it('keeps the countries of a region together', () => expect(ids('region')).toEqual(['EE', 'GB', 'SG']))
it('finds the same communities every time', () => expect(ids('community')).toEqual(ids('community')))
