import { groupTitle } from './group-title'

const compared = [
  { id: 'EE', name: 'Estonia' },
  { id: 'GB', name: 'United Kingdom' },
  { id: 'SG', name: 'Singapore' },
]
const group = (...by: string[]) => ({
  by,
  isAmong: false,
  lines: [{ by: 'TOPIC' as const, id: 'topic-a', name: 'A', sharedBy: by, cells: [] }],
})

it.each([
  [['EE', 'GB', 'SG'], '1 topic of all 3'],
  [['SG', 'GB'], '1 topic of the United Kingdom and Singapore only'],
  [['EE'], '1 topic of Estonia only'],
  [[], '1 topic not certain for any country: possible, undated or only announced'],
])('the group of %j is called “%s”', (by, title) => expect(groupTitle(group(...by), 'TOPIC', compared)).toBe(title))

it('uses “both” for two countries', () => {
  expect(groupTitle(group('EE', 'GB'), 'TOPIC', compared.slice(0, 2))).toBe('1 topic of both')
})
