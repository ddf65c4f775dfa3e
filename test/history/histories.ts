import fc from 'fast-check'
import type { Decision } from '../../src/records/decide/decision'
import { agency, agreement, person, readValues, source } from '../support/records'

/** One import: the records and decisions that a collection has afterwards. */
export interface Step {
  collection: string
  records: object[]
  decisions: Decision[]
}

const COUNTRIES = [
  ['GB', 'SG'],
  ['EE', 'NZ'],
  ['EE', 'FI', 'SG'],
]

/**
 * Reviews of a record. A review refers to the version of the record that was imported together with it for the first
 * time.
 */
const reviewsOf = (field: string) =>
  fc.subarray([
    { by: 'ada', on: '2026-01-06', as: 'reviewer' },
    { by: 'bea', on: '2026-01-07', as: 'second-reader', fields: [field], note: 'Read in full.' },
  ])

const days = fc.constantFrom('2019-06-13', '2019-06', '2020-02-03', '2021')

/**
 * Agreements that share ids, names and sources with one another and with the founding story of the seed. Some have
 * reviews.
 */
const agreements = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'claim-d', 'gb-sg-mou-digital-government-2019'),
    countries: fc.constantFrom(...COUNTRIES),
    signedOn: fc.option(days, { nil: undefined }),
    status: fc.constantFrom('signed', 'in-effect', 'announced'),
    title: fc.constantFrom('Memorandum on digital identity', 'Memorandum on data'),
    topics: fc.subarray(['digital identity', 'open standards']),
    signatory: fc.option(fc.constantFrom('Mari Tamm', 'Philip Hammond'), { nil: undefined }),
    successor: fc.boolean(),
    page: fc.constantFrom('one', 'two'),
    reviews: reviewsOf('title'),
  })
  .map(({ id, signatory, successor, page, topics, reviews, ...fields }) =>
    agreement(id, {
      ...fields,
      ...(reviews.length > 0 && { reviews }),
      ...(topics.length > 0 && { topics }),
      ...(signatory && { signatories: [{ name: signatory, role: 'Minister', country: fields.countries[0] }] }),
      ...(successor && id !== 'a' && { succeeds: ['a'] }),
      sources: [source(['signedOn', 'countries'], page), source(['title'], 'both')],
    }),
  )

const others = fc.constantFrom<object>(
  person('philip-hammond', 'Philip Hammond', { country: 'GB', roles: [{ role: 'Minister', country: 'GB' }] }),
  person('mari-tamm', 'Mari Tamm', { country: 'EE' }),
  agency('govtech', 'Government Technology Agency', { acronym: 'GovTech' }),
  agency('sg-digital', 'Ministry of Digital Matters', { formedOn: '2020' }),
  {
    record: 'event',
    id: 'visit',
    name: 'Visit',
    startsOn: '2020-02-03',
    countries: ['EE', 'NZ'],
    place: 'Wellington',
    summary: 'A visit.',
    sources: [source(['startsOn', 'countries'], 'visit')],
  },
)

/**
 * Searches for pairs, countries and the instruments of a list, some of which found agreements or looked for a renewal.
 */
const searches = fc
  .record({
    id: fc.constantFrom('search-a', 'search-b'),
    on: fc.constantFrom('2019-12-31', '2026-02-01'),
    scope: fc.constantFrom(
      { between: ['EE', 'NZ'] },
      { between: ['GB', 'SG'] },
      { countries: ['FI'] },
      { list: 'list' },
    ),
    sought: fc.constantFrom({}, { topics: ['digital identity'] }, { kinds: ['initiative'] }, { renewalOf: 'a' }),
    records: fc.subarray(['a', 'b', 'gone']),
    reviews: reviewsOf('sought'),
  })
  .map(({ scope, records, reviews, ...fields }) => ({
    ...{ record: 'search', by: 'Ada', searcher: 'human', ...scope, ...fields },
    places: ['EE', 'NZ', 'GB', 'SG'].map((party) => ({
      ...{ for: party, url: `https://${party.toLowerCase()}.example/treaties`, outcome: 'opened' },
      language: party === 'EE' ? 'et' : 'en',
    })),
    found: records.length,
    ...(records.length > 0 && { records }),
    ...(reviews.length > 0 && { reviews }),
  }))

/** Versions of one published list, whose entries name records that may be added, removed or merged. */
const lists = fc
  .record({
    number: fc.constantFrom(3, 5),
    names: fc.subarray(['a', 'b', 'c', 'gone']),
    url: fc.constantFrom('l', 'm'),
  })
  .filter(({ number, names }) => names.length <= number)
  .map(({ number, names, url }) => ({
    ...{ record: 'list', id: 'list', name: 'Memoranda of an academy', on: '2026-01-08', publisher: 'Academy', number },
    url: `https://example.org/${url}`,
    entries: names.map((name) => ({ name: `Memorandum ${name}`, record: name })),
    sources: [source(['number', 'entries'], url)],
  }))

const decisions = fc.subarray<Decision>(
  [
    { same: ['a', 'b'], by: 'ada', on: '2026-01-02' },
    { same: ['gb-sg-mou-digital-government-2019', 'c'], by: 'ada', on: '2026-01-03' },
    { different: ['a', 'c'], by: 'ada', on: '2026-01-04' },
    { same: ['govtech', 'sg-digital'], by: 'ada', on: '2026-01-05' },
  ],
  { maxLength: 3 },
)

const step: fc.Arbitrary<Step> = fc.record({
  collection: fc.constantFrom('one', 'two'),
  records: fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: agreements }, others, searches, lists), {
    selector: (record) => (record as { id: string }).id,
    maxLength: 6,
  }),
  decisions,
})

/** Imports of two collections, each of which may withdraw records, merge nodes, and undo earlier decisions. */
export const histories = (maxLength: number): fc.Arbitrary<Step[]> => fc.array(step, { minLength: 2, maxLength })

/** The records of a step, which must be valid. */
export function recordsOf({ collection, records }: Step) {
  const { records: valid, problems } = readValues(records, collection)
  expect(problems).toEqual([])
  return valid
}
