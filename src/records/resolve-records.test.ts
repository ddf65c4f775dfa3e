import fc from 'fast-check'
import type { Contribution, KnownThing } from '../model/contribution'
import type { Decision } from './decide/decision'
import { readValues } from './read/read-records'
import { type CollectedRecord, resolveRecords } from './index'

const source = (supports: string[] = [], path = 'a') => ({
  url: `https://example.org/${path}`,
  kind: 'press',
  supports,
})
const about = { by: 'ada', on: '2026-01-02' }

function agreement(id: string, fields: object = {}): object {
  return {
    record: 'agreement',
    id,
    title: `Title of ${id}`,
    kind: 'memorandum-of-understanding',
    status: 'signed',
    countries: ['GB', 'SG'],
    summary: 'S.',
    sources: [source()],
    ...fields,
  }
}

const agency = (id: string, name: string, fields: object = {}): object => ({
  record: 'agency',
  id,
  name,
  kind: 'government-agency',
  country: 'SG',
  summary: 'S.',
  sources: [source()],
  ...fields,
})

const person = (id: string, name: string, fields: object = {}): object => ({
  record: 'person',
  id,
  name,
  country: 'SG',
  summary: 'S.',
  sources: [source()],
  ...fields,
})

/** Valid records only: a test that misspells a field must not pass by accident. */
function valid(values: object[], collection = 'data'): CollectedRecord[] {
  const { records, problems } = readValues(values, 'test')
  expect(problems).toEqual([])
  return records.map(({ record }) => ({ collection, record }))
}

function resolve(values: object[], { decisions, known = [] }: { decisions?: Decision[]; known?: KnownThing[] } = {}) {
  const resolution = resolveRecords({ records: valid(values), known, ...(decisions && { decisions }) })
  const of = (id: string): Contribution => resolution.contributions.find(({ recordId }) => recordId === id)!
  return { ...resolution, of }
}

const ends = (contribution: Contribution, type: string) =>
  contribution.relationships.filter((fact) => fact.type === type).map(({ from, to }) => `${from} → ${to}`)

const byAgency = (name: string, country: string | undefined = 'SG') =>
  agreement('m', { agencies: [{ name, ...(country && { country }) }] })

describe('a reference by name becomes the node of the one real thing', () => {
  const govtech = agency('sg-govtech', 'Government Technology Agency', {
    acronym: 'GovTech',
    aliases: ['Agency for Government Technology'],
    formerNames: ['IDA Government'],
  })

  test.each([
    'Government Technology Agency',
    'government technology  agency',
    'GOVERNMENT-TECHNOLOGY AGENCY',
    'GovTech',
    'govtech',
    'Agency for Government Technology',
    'IDA Government',
    'Góvernment Technology Agency',
  ])('%s', (name) => {
    for (const records of [
      [govtech, byAgency(name)],
      [byAgency(name), govtech],
    ]) {
      expect(ends(resolve(records).of('m'), 'PARTY_TO')).toContain('sg-govtech → m')
    }
  })

  test('within the country only: the same name elsewhere, or of no country, is another thing', () => {
    const { of, suggestions } = resolve([
      govtech,
      byAgency('Government Technology Agency', 'GB'),
      agreement('n', { agencies: [{ name: 'GovTech' }] }),
    ])
    expect(ends(of('m'), 'PARTY_TO')).toContain('agency-gb-government-technology-agency → m')
    expect(ends(of('n'), 'PARTY_TO')).toContain('agency-govtech → n')
    expect(suggestions).toEqual([expect.objectContaining({ a: 'agency-govtech', b: 'sg-govtech' })])
  })

  test('an acronym that two agencies of the country have names neither', () => {
    const { of, warnings } = resolve([
      agency('one', 'Data Agency', { acronym: 'DA' }),
      agency('two', 'Digital Agency', { acronym: 'DA' }),
      byAgency('DA'),
    ])
    expect(ends(of('m'), 'PARTY_TO')).toContain('agency-sg-da → m')
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'AMBIGUOUS_NAME',
        values: expect.objectContaining({ ids: ['one', 'two'] }) as unknown,
      }),
    )
  })

  test('a name is stronger than another agency’s former name', () => {
    const renamed = agency('new', 'Ministry of Data', { formerNames: ['Ministry of Files'] })
    const { of } = resolve([renamed, agency('old', 'Ministry of Files'), byAgency('Ministry of Files')])
    expect(ends(of('m'), 'PARTY_TO')).toContain('old → m')
  })

  test('two records of one name are two nodes and a suggestion; a reference goes to the first id and says so', () => {
    const { of, suggestions, warnings } = resolve([
      agency('b', 'Digital Agency'),
      agency('a', 'Digital Agency'),
      byAgency('Digital Agency'),
    ])
    expect(ends(of('m'), 'PARTY_TO')).toContain('a → m')
    expect(suggestions).toMatchObject([{ a: 'a', b: 'b', score: 1, reason: 'the same name' }])
    expect(warnings).toMatchObject([{ code: 'AMBIGUOUS_NAME' }])
  })

  test('a person’s agency may be an international body, but not where the country has one of that name', () => {
    const body = agency('org-itu', 'Telecommunication Union', { country: undefined, level: 'international' })
    delete (body as { country?: unknown }).country
    const signed = agreement('m', {
      signatories: [{ name: 'Ada', role: 'Chair', agency: 'Telecommunication Union', country: 'GB' }],
    })
    expect(ends(resolve([body, signed]).of('m'), 'HELD_ROLE')).toEqual(['person-gb-ada → org-itu'])
    expect(ends(resolve([body, signed]).of('m'), 'BELONGS_TO')).toEqual(['person-gb-ada → GB'])
    const national = agreement('n', { agencies: [{ name: 'Telecommunication Union', country: 'GB' }] })
    expect(ends(resolve([body, signed, national]).of('m'), 'HELD_ROLE')).toEqual([
      'person-gb-ada → agency-gb-telecommunication-union',
    ])
  })

  test('a person without a country does not become the record whose id has no country in it', () => {
    const { of } = resolve([
      person('person-kok-ping-soon', 'Kok Ping Soon'),
      agreement('m', { witnesses: [{ name: 'Kok Ping Soon' }] }),
    ])
    expect(ends(of('m'), 'WITNESSED')).toEqual(['person-kok-ping-soon-of-unknown-country → m'])
  })

  test('a minted id answers for the record that took its place', () => {
    const { formerIds } = resolve([govtech, person('person-kok-ping-soon', 'Kok Ping Soon')])
    expect(formerIds).toEqual(
      ['agency-for-government-technology', 'government-technology-agency', 'govtech', 'ida-government']
        .map((name) => ({ id: `agency-sg-${name}`, now: 'sg-govtech' }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .concat({ id: 'person-sg-kok-ping-soon', now: 'person-kok-ping-soon' }),
    )
  })

  test('what a seed script told of is found by name, and a record of it takes its place', () => {
    const known: KnownThing[] = [{ id: 'seeded-agency', kind: 'Agency', name: 'Digital Agency', country: 'SG' }]
    expect(ends(resolve([byAgency('Digital Agency')], { known }).of('m'), 'PARTY_TO')).toContain('seeded-agency → m')
    const minted: KnownThing[] = [
      { id: 'agency-sg-digital-agency', kind: 'Agency', name: 'Digital Agency', country: 'SG' },
    ]
    expect(
      ends(
        resolve([byAgency('Digital Agency'), agency('own', 'Digital Agency')], { known: minted }).of('m'),
        'PARTY_TO',
      ),
    ).toContain('own → m')
  })

  test('who speaks without a role is an agency if records know one of that name', () => {
    const said = (name: string) => agreement('m', { statements: [{ by: { name, country: 'SG' }, summary: 'X.' }] })
    expect(ends(resolve([said('GovTech'), govtech]).of('m'), 'MADE')).toEqual(['sg-govtech → m-statement-1'])
    expect(ends(resolve([said('Ministry of Data')]).of('m'), 'MADE')).toEqual([
      'agency-sg-ministry-of-data → m-statement-1',
    ])
    expect(ends(resolve([said('Ada Lovelace')]).of('m'), 'MADE')).toEqual(['person-sg-ada-lovelace → m-statement-1'])
  })

  test('the most frequent way of writing a name is shown, the others are kept as aliases', () => {
    const by = (id: string, name: string) => agreement(id, { agencies: [{ name, country: 'EE' }] })
    const { of } = resolve([
      by('a', 'E-Governance Academy'),
      by('b', 'e-Governance Academy'),
      by('c', 'e-Governance Academy'),
    ])
    expect(of('a').claims).toContainEqual(
      expect.objectContaining({
        aboutId: 'agency-ee-e-governance-academy',
        property: 'name',
        value: 'e-Governance Academy',
      }),
    )
    expect(of('a').nodes).toContainEqual(expect.objectContaining({ lists: { aliases: ['E-Governance Academy'] } }))
  })
})

describe('what is nearly the same is suggested, never merged', () => {
  const pairOf = (a: string, b: string, kind: 'agencies' | 'witnesses' = 'agencies', countries = ['SG', 'SG']) => {
    const refer = (id: string, name: string, country?: string) =>
      agreement(id, { countries: [id === 'm' ? 'SG' : 'GB'], [kind]: [{ name, country }] })
    return resolve([refer('m', a, countries[0]), refer('n', b, countries[1])]).suggestions
  }

  test.each([
    ['Digital Government Agency', 'Agency for Digital Government', 0.95],
    ['Ministry of Digitalisation', 'Ministry of Digitalization', 0.85],
    ['Infocomm Development Authority', 'Infocomm Development Authority of Singapore', 0.95],
    ['IMDA', 'Infocomm Media Development Authority', 0.8],
    ['Media Development Authority', 'Infocomm Media Development Authority', 0.6],
  ])('agencies %s and %s', (a, b, score) => {
    expect(pairOf(a, b)).toEqual([expect.objectContaining({ kind: 'Agency', score })])
  })

  test.each([
    ['Kono Taro', 'Taro Kono', 0.95],
    ['Sheikh Ahmad', 'Sheikh Ahmed', 0.85],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar', 0.75],
    ['Anwar Ibrahim', 'Datuk Anwar Ibrahim', 0.75],
    ['Lee Jong-ho', 'Lee Jong ho', undefined],
  ])('people %s and %s', (a, b, score) => {
    expect(pairOf(a, b, 'witnesses').map((each) => each.score)).toEqual(score === undefined ? [] : [score])
  })

  test.each([
    ['Ministry of Finance', 'Ministry of Defence', 'agencies'],
    ['Ministry of Economy', 'Ministry of Education', 'agencies'],
    ['Lee Hsien Loong', 'Lee Boon Yang', 'witnesses'],
    ['Andres Sutt', 'Andrus Ansip', 'witnesses'],
  ] as const)('%s and %s are not alike', (a, b, kind) => {
    expect(pairOf(a, b, kind)).toEqual([])
  })

  test('one name in two countries is suggested for people, not for ministries', () => {
    expect(pairOf('Andrus Ansip', 'Andrus Ansip', 'witnesses', ['EE', 'GB'])).toMatchObject([{ score: 0.7 }])
    expect(pairOf('Ministry of Finance', 'Ministry of Finance', 'agencies', ['EE', 'GB'])).toEqual([])
  })

  test('two agreements of the same parties, kind and day need a decision whatever their titles', () => {
    const { suggestions } = resolve([
      agreement('a', { signedOn: '2020-03-23', title: 'Artificial intelligence' }),
      agreement('b', { signedOn: '2020-03-23', title: 'E-invoicing' }),
      agreement('c', { signedOn: '2020-09-23', title: 'E-invoicing' }),
      agreement('d', { signedOn: '2020-03-23', title: 'E-invoicing', countries: ['GB', 'SG', 'NZ'] }),
    ])
    expect(suggestions).toMatchObject([{ a: 'a', b: 'b', reason: 'the same parties and kind, on the same day' }])
  })

  test('the evidence of both is at hand', () => {
    const [suggestion] = resolve([
      agreement('a', { signedOn: '2020-03-23', place: 'London' }),
      agreement('b', { signedOn: '2020-03-23' }),
    ]).suggestions
    expect(suggestion?.evidence.a).toEqual({
      id: 'a',
      kind: 'Agreement',
      name: 'Title of a',
      otherNames: [],
      countries: ['GB', 'SG'],
      on: '2020-03-23',
      sort: 'memorandum-of-understanding',
      place: 'London',
      records: ['data/a'],
      sources: ['https://example.org/a'],
    })
  })
})

describe('a person’s decision holds', () => {
  const twins = [agency('b', 'Digital Agency'), agency('a', 'Digital Agency'), byAgency('Digital Agency')]

  test('same: one node under the first id, and the other goes on answering', () => {
    const { of, suggestions, warnings, formerIds } = resolve(twins, { decisions: [{ same: ['b', 'a'], ...about }] })
    expect(ends(of('m'), 'PARTY_TO')).toContain('b → m')
    expect(of('a').aboutId).toBe('b')
    expect(of('a').claims.map(({ aboutId }) => aboutId)).toEqual(of('a').claims.map(() => 'b'))
    expect([suggestions, warnings]).toEqual([[], []])
    expect(formerIds).toContainEqual({ id: 'a', now: 'b' })
  })

  test('different: two nodes, and nobody is asked again', () => {
    const { of, suggestions } = resolve(twins, { decisions: [{ different: ['a', 'b'], ...about }] })
    expect(of('a').aboutId).toBe('a')
    expect(suggestions).toEqual([])
  })

  test('same, of names that only references use', () => {
    const records = [
      byAgency('Digital Agency'),
      agreement('n', { agencies: [{ name: 'Agency for Digital', country: 'SG' }] }),
    ]
    const { of } = resolve(records, {
      decisions: [{ same: ['agency-sg-digital-agency', 'agency-sg-agency-for-digital'], ...about }],
    })
    expect(ends(of('n'), 'PARTY_TO')).toContain('agency-sg-digital-agency → n')
    expect(of('n').nodes).toContainEqual(
      expect.objectContaining({ id: 'agency-sg-digital-agency', lists: { aliases: ['Agency for Digital'] } }),
    )
  })

  test('about a minted id it holds for the record that comes later', () => {
    const decisions: Decision[] = [{ same: ['agency-sg-digital-agency', 'agency-sg-agency-for-digital'], ...about }]
    const { of } = resolve([agency('own', 'Digital Agency'), byAgency('Agency for Digital')], { decisions })
    expect(ends(of('m'), 'PARTY_TO')).toContain('own → m')
  })

  test('two that contradict each other are reported', () => {
    const decisions: Decision[] = [
      { same: ['a', 'b'], ...about },
      { different: ['a', 'b'], ...about },
    ]
    expect(resolve(twins, { decisions }).warnings).toMatchObject([
      { code: 'CONTRADICTING_DECISIONS', values: { a: 'a', b: 'b' } },
    ])
  })

  test('merged agreements share one signing, and the old signing’s id answers', () => {
    const records = [agreement('a', { signedOn: '2020-03-23' }), agreement('b', { signedOn: '2020-03-23' })]
    const { of, formerIds } = resolve(records, { decisions: [{ same: ['a', 'b'], ...about }] })
    expect(ends(of('b'), 'SIGNED_AT')).toEqual(['a → a-signing'])
    expect(formerIds).toContainEqual({ id: 'b-signing', now: 'a-signing' })
  })
})

describe('links between records', () => {
  test('by id or title, forwards too', () => {
    const { of, warnings } = resolve([
      agreement('a', { partOf: ['later'], succeeds: ['Title of b'], related: ['later'] }),
      agreement('b'),
      agreement('later'),
    ])
    expect([ends(of('a'), 'PART_OF'), ends(of('a'), 'SUCCEEDS'), ends(of('a'), 'RELATED_TO')]).toEqual([
      ['a → later'],
      ['a → b'],
      ['a → later'],
    ])
    expect(warnings).toEqual([])
  })

  test('what is found nowhere is kept as text and named, and linked once it comes', () => {
    const lonely = agreement('a', { partOf: ['Northern Forum 2013'] })
    const { of, warnings } = resolve([lonely])
    expect(of('a').nodes).toContainEqual(
      expect.objectContaining({ id: 'a', unresolved: ['partOf: Northern Forum 2013'] }),
    )
    expect(warnings).toMatchObject([
      { code: 'UNRESOLVED_REFERENCE', record: 'data/a', field: 'partOf', values: { text: 'Northern Forum 2013' } },
    ])
    const event = {
      record: 'event',
      id: 'forum',
      name: 'Northern Forum, 2013',
      startsOn: '2013',
      summary: 'S.',
      sources: [source()],
    }
    expect(ends(resolve([lonely, event]).of('a'), 'PART_OF')).toEqual(['a → forum'])
  })

  test('a title of two records, a kind that cannot stand there, and oneself are no target', () => {
    const twice = [
      agreement('a', { partOf: ['Twin'] }),
      agreement('b', { title: 'Twin' }),
      agreement('c', { title: 'Twin' }),
    ]
    expect(resolve(twice).warnings).toMatchObject([{ code: 'UNRESOLVED_REFERENCE', values: { ids: ['b', 'c'] } }])
    expect(resolve([agreement('a', { amends: ['sg-x'] }), agency('sg-x', 'X')]).warnings).toMatchObject([
      { message: expect.stringMatching(/of kind Agency/) as string },
    ])
    expect(ends(resolve([agreement('a', { related: ['a'] })]).of('a'), 'RELATED_TO')).toEqual([])
  })
})

describe('topics', () => {
  const known: KnownThing[] = [
    {
      id: 'topic-digital-government',
      kind: 'Topic',
      name: 'digital government',
      otherNames: ['e-government', 'e-governance'],
    },
    { id: 'topic-open-standards', kind: 'Topic', name: 'open standards', otherNames: [] },
  ]

  test('a word is its topic by any label, and stays on the relationship', () => {
    const { of } = resolve([agreement('a', { topics: ['E-Government', 'open standards'] })], { known })
    expect(of('a').relationships.filter(({ type }) => type === 'COVERS')).toMatchObject([
      { to: 'topic-digital-government', properties: { word: 'E-Government' } },
      { to: 'topic-open-standards', properties: { word: 'open standards' } },
    ])
  })

  test('a word that no topic knows is kept on the node, reported with the nearest, and makes no topic', () => {
    const { of, warnings } = resolve([agreement('a', { topics: ['open standard', 'quantum'] })], { known })
    expect(of('a').nodes).toContainEqual(
      expect.objectContaining({ id: 'a', unknownTopics: ['open standard', 'quantum'] }),
    )
    expect(ends(of('a'), 'COVERS')).toEqual([])
    expect(warnings).toMatchObject([
      { code: 'UNKNOWN_TOPIC', values: { nearest: ['open standards'] } },
      { values: { word: 'quantum', nearest: [] } },
    ])
  })
})

describe('ids', () => {
  test('one id for two kinds, in two collections or beside what the graph holds, is a problem', () => {
    const records = [...valid([agency('x', 'X')], 'one'), ...valid([person('x', 'X')], 'two')]
    expect(resolveRecords({ records, known: [] }).problems).toMatchObject([{ recordId: 'x', record: 'two/x' }])
    expect(
      resolve([agency('topic-x', 'X')], { known: [{ id: 'topic-x', kind: 'Topic', name: 'x' }] }).problems,
    ).toHaveLength(1)
  })

  test('one id of one kind in two collections is one node with the claims of both', () => {
    const records = [...valid([agency('x', 'X Agency')], 'one'), ...valid([agency('x', 'X Office')], 'two')]
    const { contributions, problems } = resolveRecords({ records, known: [] })
    expect(problems).toEqual([])
    expect(contributions.map(({ key, aboutId }) => [key, aboutId])).toEqual([
      ['one/x', 'x'],
      ['two/x', 'x'],
    ])
  })
})

test('the order in which records and decisions come changes nothing', () => {
  const names = ['Digital Agency', 'digital agency', 'Agency, Digital', 'DA', 'Ministry of Data', 'GovTech']
  const one = fc.oneof(
    fc
      .record({ name: fc.constantFrom(...names), country: fc.constantFrom('SG', 'GB') })
      .map((agency) => ({ agencies: [agency] })),
    fc
      .record({ name: fc.constantFrom('Kono Taro', 'Taro Kono', 'T. Kono'), agency: fc.constantFrom(...names) })
      .map((signatory) => ({ signatories: [{ ...signatory, role: 'Minister', country: 'SG' }] })),
    fc.constantFrom('r0', 'r1', 'Title of r2', 'nowhere').map((target) => ({ related: [target] })),
  )
  const own = fc.record({ own: fc.constantFrom(...names), country: fc.constantFrom('SG', 'GB'), shared: fc.boolean() })
  const scene = fc.array(fc.oneof(one, own), { minLength: 2, maxLength: 7 }).chain((fields) =>
    fc.tuple(
      fc.constant(fields),
      fc.shuffledSubarray(
        fields.map((_, index) => index),
        { minLength: fields.length },
      ),
    ),
  )
  const signedBy = (agency: string) => ({
    signatories: [{ name: 'Kono Taro', agency, role: 'Minister', country: 'SG' }],
  })
  const da = (fields: { country: string; shared: boolean }) => ({ own: 'DA', ...fields })
  const onceInDisorder: [[object[], number[]], boolean][] = [
    [
      [
        [
          { agencies: [{ name: 'DA', country: 'GB' }] },
          signedBy('Digital Agency'),
          { related: ['r0'] },
          signedBy('DA'),
        ],
        [2, 3, 0, 1],
      ],
      true,
    ],
    [
      [
        [da({ country: 'SG', shared: false }), da({ country: 'SG', shared: false }), signedBy('DA'), signedBy('da')],
        [3, 2, 1, 0],
      ],
      false,
    ],
    [
      [
        [da({ country: 'SG', shared: true }), da({ country: 'GB', shared: true })],
        [1, 0],
      ],
      false,
    ],
  ]
  fc.assert(
    fc.property(scene, fc.boolean(), ([fields, order], merged) => {
      const records = fields.flatMap((each, index) => {
        if (!('own' in each)) return valid([agreement(`r${index}`, each)])
        const { own, country, shared } = each
        const id = shared ? 'of-several' : `r${index}`
        return valid([agency(id, own, { acronym: 'DA', country })], `collection-${index}`)
      })
      const decisions: Decision[] = merged
        ? [
            { same: ['r0', 'r1'], ...about },
            { same: ['agency-sg-da', 'agency-gb-da'], ...about },
          ]
        : []
      const shuffled = order.map((index) => records[index]!)
      expect(resolveRecords({ records: shuffled, known: [], decisions })).toEqual(
        resolveRecords({ records, known: [], decisions }),
      )
    }),
    { numRuns: 200, examples: onceInDisorder },
  )
})
