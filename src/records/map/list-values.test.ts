import { agency, agreement, resolve, resolveRecords, valid } from '../../../test/support/records'
import { sourceId } from '../../model/ids'
import type { RecordFacts } from '../../model/record-facts'
import { RecordIndex } from '../resolve/record-index'

const url = (path: string) => `https://example.org/${path}`
const source = (path: string, supports: string[], fields: object = {}) => ({
  url: url(path),
  kind: 'press',
  supports,
  ...fields,
})

/** A record about Smart Nation: a 2019 article names one of several lead agencies. */
const smartNation = (sources: object[], fields: object = {}) => ({
  record: 'initiative',
  id: 'smart-nation',
  name: 'Smart Nation',
  kind: 'national-strategy',
  summary: 'S.',
  leadAgencies: [
    { name: 'Government Technology Agency', country: 'SG' },
    { name: 'Smart Nation Programme Office', country: 'SG' },
  ],
  sources,
  ...fields,
})
const govtech = agency('sg-govtech', 'Government Technology Agency', { acronym: 'GovTech' })
const office = agency('sg-snpo', 'Smart Nation Programme Office')

const name = (id: string) => ['a', 'b', 'c'].find((path) => sourceId(url(path)) === id)

/**
 * Returns the evidence for each lead: all its sources, and the sources that the record names for the lead, with
 * reference dates.
 */
const leads = (facts: RecordFacts) =>
  Object.fromEntries(
    facts.relationships
      .filter(({ type }) => type === 'LEADS')
      .map(({ from, sources, statedIn = {} }) => [
        from,
        [
          sources.map(name).sort(),
          Object.entries(statedIn)
            .map(([id, day]) => [name(id), day])
            .sort(),
        ],
      ]),
  )

function problemsOf(...records: object[]): string[] {
  const index = new RecordIndex({ known: [] })
  for (const record of valid(records)) index.add(record)
  index.finish()
  return index.valueProblems.map(({ record, message }) => `${record}: ${message}`)
}

describe('a source for values of a list', () => {
  test.each(['Government Technology Agency', 'GovTech', 'government technology agency', 'GovTech | SG'])(
    'can support a value named as %s, with its reference date',
    (text) => {
      const sources = [
        source('a', [`leadAgencies: ${text}`], { statedAsOf: '2019-06-14' }),
        source('b', ['leadAgencies']),
        source('c', []),
      ]
      expect(leads(resolve([smartNation(sources), govtech, office]).of('smart-nation'))).toEqual({
        'sg-govtech': [
          ['a', 'b'],
          [
            ['a', '2019-06-14'],
            ['b', ''],
          ],
        ],
        'sg-snpo': [['b'], [['b', '']]],
      })
    },
  )

  test('is not even implied evidence for values that it does not name', () => {
    const sources = [source('a', ['leadAgencies: GovTech']), source('b', [])]
    expect(leads(resolve([smartNation(sources), govtech, office]).of('smart-nation'))).toEqual({
      'sg-govtech': [['a'], [['a', '']]],
      'sg-snpo': [['b'], []],
    })
  })

  test('is only implied evidence if it names no value', () => {
    const facts = resolve([smartNation([source('a', [])]), govtech, office]).of('smart-nation')
    expect(leads(facts)).toEqual({ 'sg-govtech': [['a'], []], 'sg-snpo': [['a'], []] })
  })

  test('can name people, parties, topics and references too', () => {
    const record = agreement('m', {
      signatories: [
        { name: 'Ada Lovelace', country: 'GB' },
        { name: 'Tan Ah Kow', country: 'SG' },
      ],
      countries: ['GB', 'SG'],
      topics: ['open standards', 'digital skills'],
      sources: [source('a', ['signatories: Ada Lovelace', 'countries: GB']), source('b', [])],
    })
    const { relationships } = resolve([record]).of('m')
    const sourcesOf = (type: string) =>
      relationships.filter((each) => each.type === type).map(({ from, sources }) => [from, sources.map(name)])
    expect(sourcesOf('SIGNED')).toEqual([
      ['person-gb-ada-lovelace', ['a']],
      ['person-sg-tan-ah-kow', ['b']],
    ])
    expect(sourcesOf('PARTY_TO')).toEqual([
      ['GB', ['a']],
      ['SG', ['b']],
    ])
  })

  test('cannot name an unknown value, and the error lists the values', () => {
    const sources = [source('a', ['leadAgencies: GovTec', 'leadAgencies']), source('b', [])]
    expect(problemsOf(smartNation(sources), govtech, office)).toEqual([
      'data/smart-nation: The source https://example.org/a names "GovTec" of `leadAgencies`, but the list has no such value. Values: Government Technology Agency | SG; Smart Nation Programme Office | SG.',
    ])
  })

  test('cannot name an ambiguous value, and the error asks for the country', () => {
    const leadAgencies = [
      { name: 'Cabinet Office', country: 'GB' },
      { name: 'Cabinet Office', country: 'JP' },
    ]
    const [problem] = problemsOf(smartNation([source('a', ['leadAgencies: Cabinet Office'])], { leadAgencies }))
    expect(problem).toContain(
      'is the name of several values. Add the country. Values: Cabinet Office | GB; Cabinet Office | JP.',
    )
    expect(
      problemsOf(smartNation([source('a', ['leadAgencies: Cabinet Office | GB']), source('b', [])], { leadAgencies })),
    ).toEqual([])
  })

  test('cannot leave a value without any source', () => {
    const [problem, ...more] = problemsOf(smartNation([source('a', ['leadAgencies: GovTech'])]), govtech)
    expect(more).toEqual([])
    expect(problem).toContain('"Smart Nation Programme Office | SG" of `leadAgencies` has no source')
  })

  test('is the evidence for a claim about a value that it names', () => {
    const sources = [source('a', ['leadAgencies: GovTech']), source('b', [])]
    const { facts } = resolveRecords({ records: valid([withAcronym(smartNation(sources))]) })
    const names = facts[0]!.claims.filter(({ property, aboutId }) => property === 'name' && aboutId !== 'smart-nation')
    expect(names.map(({ value, sourceId: id, basis }) => [value, name(id), basis])).toEqual([
      ['GovTech', 'a', 'STATED'],
      ['Smart Nation Programme Office', 'b', 'IMPLIED'],
    ])
  })
})

const withAcronym = (record: ReturnType<typeof smartNation>): object => ({
  ...record,
  leadAgencies: [{ name: 'GovTech', country: 'SG' }, record.leadAgencies[1]],
})
