import { resolveRecords, valid } from '../../../test/support/records'

const SOURCE = { url: 'https://example.org/a', kind: 'press', supports: ['countries', 'signatories'] }
const ACCORD = {
  record: 'agreement',
  id: 'ca-us-accord',
  title: 'Accord',
  kind: 'other',
  status: 'signed',
  signedOn: '2020',
  countries: ['US-CA', 'EE'],
  summary: 'An accord.',
  sources: [SOURCE],
}

const factsOf = (...records: object[]) => resolveRecords({ records: valid(records) }).facts
const written = (facts: ReturnType<typeof factsOf>) =>
  facts.flatMap(({ relationships }) => relationships.map(({ from, type, to }) => `${from} ${type} ${to}`)).sort()

describe('a part of a country as a party', () => {
  test('is a subnational agency of the country, with the name of ISO 3166-2', () => {
    const facts = factsOf(ACCORD)
    expect(written(facts)).toEqual(
      expect.arrayContaining([
        'EE PARTY_TO ca-us-accord',
        'US PARTY_TO ca-us-accord',
        'agency-us-california BELONGS_TO US',
        'agency-us-california PARTY_TO ca-us-accord',
      ]),
    )
    const claims = facts[0]!.claims.filter(({ aboutId }) => aboutId === 'agency-us-california')
    expect(claims.map(({ property, value, basis }) => [property, value, basis])).toEqual([
      ['level', 'subnational', 'STATED'],
      ['name', 'California', 'STATED'],
    ])
  })

  test('is the agency that has the code as an alias', () => {
    const agency = {
      record: 'agency',
      id: 'us-state-of-california',
      name: 'State of California',
      kind: 'government',
      country: 'US',
      level: 'subnational',
      aliases: ['US-CA'],
      summary: 'S.',
      sources: [{ ...SOURCE, supports: ['name'] }],
    }
    expect(written(factsOf(ACCORD, agency))).toContain('us-state-of-california PARTY_TO ca-us-accord')
  })

  test('is represented by its signatories and agencies, and not by its country', () => {
    const signatories = [
      { name: 'Ada', role: 'Governor', country: 'US-CA' },
      { name: 'Ben', agency: 'Office of Data', country: 'US-CA' },
    ]
    const facts = factsOf({ ...ACCORD, signatories })
    const signed = facts[0]!.relationships.filter(({ type }) => type === 'SIGNED')
    expect(signed.map(({ from, properties }) => [from, properties.agencyId])).toEqual([
      ['person-us-ada', 'agency-us-california'],
      ['person-us-ben', 'agency-us-office-of-data'],
    ])
    const levels = facts[0]!.claims.filter(({ property }) => property === 'level').map(({ aboutId }) => aboutId)
    expect(levels).toEqual(['agency-us-california', 'agency-us-office-of-data'])
  })

  test('takes part in an initiative as an agency', () => {
    const initiative = {
      record: 'initiative',
      id: 'i',
      name: 'I',
      kind: 'programme',
      participants: [
        { country: 'GB-SCT', role: 'lead' },
        { country: 'EE', role: 'partner' },
      ],
      summary: 'S.',
      sources: [{ ...SOURCE, supports: ['participants'] }],
    }
    expect(written(factsOf(initiative))).toEqual([
      'EE TAKES_PART_IN i',
      'agency-gb-scotland BELONGS_TO GB',
      'agency-gb-scotland LEADS i',
    ])
  })

  test.each(['CA-QC', 'AE-DU', 'GB-SCT', 'IN-KA', 'AU-NSW'])('can have the code %s', (code) => {
    expect(valid([{ ...ACCORD, countries: [code, 'EE'] }])).toHaveLength(1)
  })
})
