import { readValues, resolveRecords } from '../../../test/support/records'
import type { KnownThing } from '../../model/record-facts'

const URL = 'https://example.org/x'
const AGREEMENT = {
  record: 'agreement',
  id: 'm',
  title: 'Memorandum',
  kind: 'memorandum-of-understanding',
  status: 'announced',
  countries: ['GB', 'SG'],
  summary: 'S.',
  sources: [{ url: URL, kind: 'press', publishedOn: '2020-06-01', supports: ['countries'] }],
}

/** Returns the party relationships of all records: country, and its properties. */
function partiesOf(records: object[], known: KnownThing[] = []): string[] {
  const read = records.map((fields) => readValues([{ ...AGREEMENT, ...fields }], 'test'))
  expect(read.flatMap(({ problems }) => problems)).toEqual([])
  const collected = read.flatMap(({ records: [entry] }, index) =>
    entry ? [{ collection: `c${index}`, record: entry.record }] : [],
  )
  const { facts } = resolveRecords({ records: collected, known })
  const found = facts.flatMap(({ relationships }) => relationships.filter(({ type }) => type === 'PARTY_TO'))
  return [...new Set(found.map(({ from, properties }) => [from, ...Object.values(properties)].join(' ')))].sort()
}

test.each([
  ['announced', {}],
  ['proposed', { status: 'proposed' }],
  ['announced, with a planned day', { signedOn: '2020-07-01' }],
  ['adopted', { status: 'adopted', adoptedOn: '2020-05-01' }],
  ['in effect, and nothing says that it was signed', { status: 'in-effect', inEffectOn: '2020-05-01' }],
  [
    'planned to be signed',
    {
      status: undefined,
      history: [
        { stage: 'announced', on: '2020-05' },
        { stage: 'signed', on: '2020-09' },
      ],
    },
  ],
])('the parties of an agreement that is %s did not become parties by signature', (_, fields) => {
  expect(partiesOf([fields])).toEqual(['GB', 'SG'])
})

test.each([
  ['its status', { status: 'signed' }],
  ['the day of signature', { status: 'in-effect', signedOn: '2020-05-01' }],
  ['its history', { status: undefined, history: [{ stage: 'signed', on: '2020-05-01' }] }],
])('parties signed an agreement if %s says so', (_, fields) => {
  expect(partiesOf([fields])).toEqual(['GB SIGNATURE', 'SG SIGNATURE'])
})

test('only the country of a separate signature, or of a signatory, is known to have signed', () => {
  const adopted = { status: 'adopted' }
  const history = [{ stage: 'signed', on: '2020-05-01', for: ['SG'] }]
  expect(partiesOf([{ ...adopted, signatories: [{ name: 'Ada', country: 'GB' }] }])).toEqual(['GB SIGNATURE', 'SG'])
  expect(partiesOf([{ status: undefined, history: [{ stage: 'adopted' }, ...history] }])).toEqual([
    'GB',
    'SG SIGNATURE',
  ])
})

test('a party has one relationship if only one of two records knows that the agreement was signed', () => {
  expect(partiesOf([{}, { status: 'signed' }])).toEqual(['GB SIGNATURE', 'SG SIGNATURE'])
})

test('a party has one relationship if only one of two records states how it became a party', () => {
  const parties = [{ country: 'SG', how: 'adoption' }, { country: 'GB' }]
  expect(partiesOf([{ status: 'adopted', parties }, {}])).toEqual(['GB', 'SG ADOPTION'])
  expect(partiesOf([{ status: 'signed', parties }, {}])).toEqual(['GB SIGNATURE', 'SG ADOPTION'])
})

test('the way in which a country became a party is kept as a seed script states it', () => {
  const parties = [{ country: 'GB', how: 'signature' as const }]
  expect(partiesOf([{}], [{ id: 'm', kind: 'Agreement', name: 'Memorandum', parties }])).toEqual(['GB SIGNATURE', 'SG'])
})
