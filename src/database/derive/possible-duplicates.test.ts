import type { AgreementFacts } from './tie-facts'
import { possibleDuplicates, surplus } from './possible-duplicates'

const agreement = (id: string, happenedOn: string, title = id): AgreementFacts => ({
  id,
  title,
  kind: 'MEMORANDUM_OF_UNDERSTANDING',
  status: 'SIGNED',
  happenedOn,
  happenedOnEdtf: happenedOn,
  precision: 'DAY',
  announcedOn: null,
  concluded: true,
  succeeds: [],
  sources: [],
  parties: ['GB', 'IL'].map((country) => ({ country, from: null, to: null })),
})

// Three agreements that may be the same, and two others that may be the same.
const agreements = [
  agreement('a', '2014-03-12', 'Memorandum on digital government cooperation'),
  agreement('b', '2014-03-12', 'Letter of intent'),
  agreement('c', '2014-06-01', 'Memorandum on digital government cooperation'),
  agreement('d', '2020-01-01', 'Charter'),
  agreement('e', '2020-01-01', 'Roadmap'),
  agreement('f', '2021-01-01', 'Something else'),
]

it('groups agreements that may be the same, even if only a third agreement connects them', () => {
  expect([...possibleDuplicates(agreements, new Set())].sort()).toEqual([
    ['a', 'a'],
    ['b', 'a'],
    ['c', 'a'],
    ['d', 'd'],
    ['e', 'd'],
  ])
})

it('leaves out agreements that a person decided are different', () => {
  expect([...possibleDuplicates(agreements, new Set(['a b', 'd e'])).keys()].sort()).toEqual(['a', 'c'])
})

it.each([
  ['all', ['a', 'b', 'c', 'd', 'e', 'f'], 3],
  ['one of each group', ['a', 'd', 'f'], 0],
  ['two of a group', ['b', 'c', 'f'], 1],
  ['none', [], 0],
])('counts all agreements in each group except one, for %s', (_, ids, expected) => {
  expect(surplus(ids, possibleDuplicates(agreements, new Set()))).toBe(expected)
})
