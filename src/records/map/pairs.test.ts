import { sourceId } from '../../model/ids'
import { readValues, resolveRecords, valid } from '../../../test/support/records'

const NAMES = 'https://a.example.org/names-the-pairs'
const launch = (pairs: unknown) => ({
  record: 'initiative',
  id: 'in-lk-mu-launch',
  name: 'Launch',
  kind: 'payment-acceptance',
  countries: ['IN', 'LK'],
  participants: [{ country: 'MU', role: 'partner' }],
  pairs,
  summary: 'S.',
  sources: [
    { url: NAMES, kind: 'press', supports: ['pairs'] },
    { url: 'https://b.example.org/other', kind: 'press', supports: [] },
  ],
})

test('a named pair belongs to its first country and has the sources that name it', () => {
  const records = valid([
    launch([
      ['IN', 'LK'],
      ['MU', 'IN'],
    ]),
  ])
  const { facts } = resolveRecords({ records, known: [] })
  const found = facts[0]!.relationships.filter(({ type }) => type === 'PAIRED_IN')
  expect(found).toMatchObject([
    { from: 'IN', to: 'in-lk-mu-launch', properties: { other: 'LK' }, sources: [sourceId(NAMES)] },
    { from: 'IN', to: 'in-lk-mu-launch', properties: { other: 'MU' }, sources: [sourceId(NAMES)] },
  ])
})

test.each([
  ['a country that does not take part', [['IN', 'BT']]],
  ['one country twice', [['IN', 'IN']]],
  ['three countries', [['IN', 'LK', 'MU']]],
])('a pair of %s is refused', (_, pairs) => {
  const { problems } = readValues([launch(pairs)], 'test')
  expect(problems).toHaveLength(1)
  expect(problems[0]?.field).toMatch(/^pairs/)
})
