import { rowsOf, type Listed } from './rows'

const agreement = (id: string, sources: number) => ({ id, sources: Array(sources).fill({}) }) as unknown as Listed
const agreements = [agreement('a', 1), agreement('b', 3), agreement('c', 2)]
const discrepancies = [
  { about: { id: 'b' }, property: 'signedOn', aspect: null },
  { about: { id: 'b' }, property: null, aspect: 'place' },
  { about: { id: 'c' }, property: 'title', aspect: null },
  { about: { id: 'someone' }, property: 'name', aspect: null },
] as unknown as Parameters<typeof rowsOf>[1]
const today = '2026-11-29'
const idsOf = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => [row.agreement.id, ...row.disputed])

it('names the properties on which sources disagree', () => {
  expect(idsOf(rowsOf(agreements, discrepancies, { sources: 0, disputed: false, end: '' }, today))).toEqual([
    ['a'],
    ['b', 'signedOn', 'place'],
    ['c', 'title'],
  ])
})

it('keeps agreements with enough sources, and disputed ones', () => {
  expect(idsOf(rowsOf(agreements, discrepancies, { sources: 3, disputed: false, end: '' }, today))).toEqual([
    ['b', 'signedOn', 'place'],
  ])
  expect(rowsOf(agreements, discrepancies, { sources: 0, disputed: true, end: '' }, today)).toHaveLength(2)
})

it('keeps agreements with the chosen end', () => {
  const ending = { ...agreement('d', 1), expectedEndOn: '2026-12-31' }
  expect(idsOf(rowsOf([...agreements, ending], [], { sources: 0, disputed: false, end: '2026' }, today))).toEqual([
    ['d'],
  ])
})
