import type { ClaimFact, RecordFacts } from '../../model/record-facts'
import { sourceId } from '../../model/ids'
import { readValues, resolveRecords } from '../../../test/support/records'

const A = 'https://a.example.org/x'
const B = 'https://b.example.org/x'
const C = 'https://c.example.org/x'
const from = (url: string, supports: string[], fields: object = {}) => ({ url, kind: 'press', supports, ...fields })

function factsOf(fields: object): RecordFacts {
  const record = {
    record: 'agreement',
    id: 'm',
    title: 'Memorandum',
    kind: 'memorandum-of-understanding',
    status: 'signed',
    countries: ['GB', 'SG'],
    summary: 'S.',
    sources: [from(A, [])],
    ...fields,
  }
  const { records, problems } = readValues([record], 'test')
  expect(problems).toEqual([])
  const { facts } = resolveRecords({
    records: records.map(({ record }) => ({ collection: 'data', record })),
    known: [],
  })
  return facts[0]!
}

/**
 * Returns the claims on one property of the record's node: value, first letter of the host, basis, and other fields.
 */
function claimsOn(facts: RecordFacts, property: string, about: string = facts.aboutId) {
  const found = facts.claims.filter((claim) => claim.aboutId === about && (claim.property ?? claim.aspect) === property)
  return found.map((claim) => [
    claim.value,
    hostOf(claim),
    claim.basis,
    ...(claim.preferred === undefined ? [] : [claim.preferred, claim.reason]),
  ])
}

const hostOf = ({ sourceId: id }: ClaimFact) => ({ [sourceId(A)]: 'A', [sourceId(B)]: 'B', [sourceId(C)]: 'C' })[id]

const fact = (facts: RecordFacts, type: string) =>
  facts.relationships
    .filter((each) => each.type === type)
    .map(({ from, to, properties, sources }) => ({
      from,
      to,
      properties,
      sources: sources.map((id) => hostOf({ sourceId: id } as ClaimFact)),
    }))

describe('the sources of a claim', () => {
  test('state the claim if they name its field; if no source names the field, all of them imply the claim', () => {
    const facts = factsOf({
      signedOn: '2020-01-02',
      place: 'London',
      sources: [from(A, ['signedOn']), from(B, ['place'])],
    })
    expect(claimsOn(facts, 'signedOn')).toEqual([['2020-01-02', 'A', 'STATED']])
    expect(claimsOn(facts, 'title').sort()).toEqual([
      ['Memorandum', 'A', 'IMPLIED'],
      ['Memorandum', 'B', 'IMPLIED'],
    ])
  })

  test('have a separate citation for each locator', () => {
    const sources = [from(A, ['signedOn'], { locator: 'page 1' }), from(A, ['signedOn'], { locator: 'caption' })]
    const facts = factsOf({ signedOn: '2020-01-02', sources })
    expect(
      facts.claims
        .filter(({ property, aboutId }) => property === 'signedOn' && aboutId === 'm')
        .map(({ locator }) => locator)
        .sort(),
    ).toEqual(['caption', 'page 1'])
    expect(facts.sources).toHaveLength(1)
  })

  test('include, for a part of a term, the sources of the whole term', () => {
    const facts = factsOf({
      term: { length: 'P3Y', endsOn: '2023' },
      sources: [from(A, ['term']), from(B, ['termLength'])],
    })
    expect(
      claimsOn(facts, 'termLength')
        .map(([, host]) => host)
        .sort(),
    ).toEqual(['A', 'B'])
    expect(claimsOn(facts, 'termEndsOn')).toEqual([['2023', 'A', 'STATED']])
  })
})

describe('a discrepancy', () => {
  const values = [
    { value: '2019-06-13', inferred: true, sourceUrl: A, locator: 'body', note: 'Thursday' },
    { value: '2019-06-14', sourceUrl: B },
  ]

  test('assigns each value its sources, and assigns the record’s reason to the preferred value', () => {
    const discrepancies = [{ field: 'signedOn', values, preferred: '2019-06-13', reason: 'body-over-caption' }]
    const facts = factsOf({
      signedOn: '2019-06-13',
      discrepancies,
      sources: [from(A, ['signedOn']), from(B, ['signedOn']), from(C, ['signedOn'])],
    })
    expect(claimsOn(facts, 'signedOn').sort()).toEqual([
      ['2019-06-13', 'A', 'INFERRED', true, 'body-over-caption'],
      ['2019-06-13', 'C', 'STATED', true, 'body-over-caption'],
      ['2019-06-14', 'B', 'STATED'],
    ])
  })

  test('that is undecided prefers no value if the field is empty', () => {
    const facts = factsOf({ discrepancies: [{ field: 'signedOn', values }] })
    expect(claimsOn(facts, 'signedOn')).toEqual([
      ['2019-06-13', 'A', 'INFERRED', false, 'undecided'],
      ['2019-06-14', 'B', 'STATED', false, 'undecided'],
    ])
    expect(fact(facts, 'SIGNED_AT')).toEqual([])
  })

  test('that is undecided prefers the part of the date that its values share, inferred from their sources', () => {
    const facts = factsOf({
      signedOn: '2019-06',
      discrepancies: [{ field: 'signedOn', values, reason: 'undecided' }],
    })
    expect(
      claimsOn(facts, 'signedOn')
        .filter(([value]) => value === '2019-06')
        .sort(),
    ).toEqual([
      ['2019-06', 'A', 'INFERRED', true, 'undecided'],
      ['2019-06', 'B', 'INFERRED', true, 'undecided'],
    ])
  })

  test('turns an address without a source entry into a source of unknown kind', () => {
    const facts = factsOf({
      discrepancies: [{ aspect: 'grant', values: [{ value: 6, sourceUrl: C }, { value: ['a', 'b'] }], preferred: 6 }],
    })
    expect(facts.sources.find(({ url }) => url === C)).toEqual({ id: sourceId(C), url: C, kind: 'UNKNOWN' })
    expect(claimsOn(facts, 'grant').sort()).toEqual([
      ['6', 'C', 'STATED', true, undefined],
      ['a, b', 'A', 'IMPLIED'],
    ])
  })

  test('about the term concerns the part to which its values belong', () => {
    const term = (texts: string[]) =>
      factsOf({ discrepancies: [{ field: 'term', values: texts.map((value) => ({ value, sourceUrl: A })) }] })
    expect(claimsOn(term(['P8Y', 'P5Y']), 'termLength')).toHaveLength(2)
    expect(claimsOn(term(['2023', '2024-06']), 'termEndsOn')).toHaveLength(2)
    expect(claimsOn(term(['P8Y', 'eight years']), 'termStated')).toHaveLength(2)
  })
})

describe('an agreement', () => {
  test('that was signed has its agencies, and its parties are parties by signature unless the record states otherwise', () => {
    const parties = [{ country: 'NZ', how: 'accession', joinedOn: '2024-05' }]
    const facts = factsOf({
      parties,
      agencies: [{ name: 'GDS', country: 'GB' }],
      sources: [from(A, ['countries', 'agencies']), from(B, ['parties'])],
    })
    expect(fact(facts, 'PARTY_TO')).toEqual([
      { from: 'GB', to: 'm', properties: { how: 'SIGNATURE' }, sources: ['A'] },
      { from: 'NZ', to: 'm', properties: { how: 'ACCESSION', joinedOn: '2024-05' }, sources: ['B'] },
      { from: 'SG', to: 'm', properties: { how: 'SIGNATURE' }, sources: ['A'] },
      { from: 'agency-gb-gds', to: 'm', properties: {}, sources: ['A'] },
    ])
    expect(fact(facts, 'BELONGS_TO')).toEqual([{ from: 'agency-gb-gds', to: 'GB', properties: {}, sources: ['A'] }])
  })

  test('has signatories and witnesses in the roles that they held', () => {
    const signatories = [
      { name: 'Ada', role: 'Minister', agency: 'GDS', country: 'GB', manner: 'in-person', onBehalfOf: 'The King' },
    ]
    const facts = factsOf({
      signatories,
      witnesses: [{ name: 'Ben', role: 'Guest', country: 'SG' }],
      sources: [from(A, ['signatories']), from(B, ['witnesses'])],
    })
    expect(fact(facts, 'SIGNED')).toEqual([
      {
        from: 'person-gb-ada',
        to: 'm',
        properties: { agencyId: 'agency-gb-gds', manner: 'IN_PERSON', onBehalfOf: 'The King', role: 'Minister' },
        sources: ['A'],
      },
    ])
    expect(fact(facts, 'HELD_ROLE')).toEqual([
      { from: 'person-gb-ada', to: 'agency-gb-gds', properties: { role: 'Minister' }, sources: ['A'] },
      { from: 'person-sg-ben', to: 'SG', properties: { role: 'Guest' }, sources: ['B'] },
    ])
    expect(claimsOn(facts, 'name', 'person-gb-ada')).toEqual([['Ada', 'A', 'STATED']])
  })

  test('has a signing event at its place', () => {
    const facts = factsOf({
      signedOn: '2020-01-02',
      place: 'Virtual meeting',
      sources: [from(A, ['signedOn']), from(B, ['place'])],
    })
    expect(fact(facts, 'SIGNED_AT')).toEqual([{ from: 'm', to: 'm-signing', properties: {}, sources: ['A'] }])
    expect(fact(facts, 'HELD_AT').map(({ from, to }) => [from, to])).toEqual([
      ['m', 'place-virtual-meeting'],
      ['m-signing', 'place-virtual-meeting'],
    ])
    expect(claimsOn(facts, 'name', 'm-signing')).toEqual([['Signing of Memorandum', 'A', 'INFERRED']])
    expect(claimsOn(facts, 'startsOn', 'm-signing')).toEqual([['2020-01-02', 'A', 'STATED']])
    expect(claimsOn(facts, 'kind', 'place-virtual-meeting')).toEqual([['online', 'B', 'INFERRED']])
  })

  test('has commitments and statements, each with the source that its address names', () => {
    const facts = factsOf({
      commitments: [{ summary: 'Share.', sourceUrl: B, statedBy: { name: 'Ada', role: 'Minister', country: 'GB' } }],
      statements: [
        {
          by: { name: 'Ada', role: 'Minister', country: 'GB' },
          summary: 'Glad.',
          madeOn: '2020',
          sourceUrl: C,
          locator: 'end',
        },
      ],
    })
    expect(fact(facts, 'PROVIDES_FOR')).toEqual([{ from: 'm', to: 'm-commitment-1', properties: {}, sources: ['B'] }])
    expect(fact(facts, 'MADE').map(({ to, sources }) => [to, sources])).toEqual([
      ['m-commitment-1', ['B']],
      ['m-statement-1', ['C']],
    ])
    expect(fact(facts, 'ABOUT')).toEqual([{ from: 'm-statement-1', to: 'm', properties: {}, sources: [] }])
    expect(claimsOn(facts, 'madeOn', 'm-statement-1')).toEqual([['2020', 'C', 'STATED']])
  })
})

describe('a record of another kind', () => {
  const basic = { summary: 'S.', sources: [from(A, [])] }

  test.each([
    [
      {
        ...basic,
        record: 'initiative',
        id: 'i',
        name: 'I',
        kind: 'fund',
        countries: ['SG', 'NZ'],
        launchedBy: [{ name: 'Ada', role: 'PM', country: 'GB' }],
        participants: [
          { country: 'SG', role: 'funder', from: '2019', to: '..' },
          { agency: { name: 'Bank' }, role: 'lead' },
          { agency: { name: 'Fund' }, role: 'partner' },
        ],
      },
      [
        'NZ TAKES_PART_IN i',
        'SG TAKES_PART_IN i from=2019; role=FUNDER; to=..',
        'agency-bank LEADS i',
        'agency-fund TAKES_PART_IN i role=PARTNER',
        'person-gb-ada BELONGS_TO GB',
        'person-gb-ada HELD_ROLE GB role=PM',
        'person-gb-ada LAUNCHED i',
      ],
    ],
    [
      {
        ...basic,
        record: 'event',
        id: 'e',
        name: 'E',
        startsOn: '2020',
        countries: ['SG'],
        participants: [{ country: 'NZ', role: 'host' }],
        people: [{ name: 'Ada', role: 'PM', country: 'GB' }],
      },
      [
        'NZ TOOK_PART_IN e role=HOST',
        'SG TOOK_PART_IN e',
        'person-gb-ada BELONGS_TO GB',
        'person-gb-ada HELD_ROLE GB role=PM',
        'person-gb-ada TOOK_PART_IN e role=PM',
      ],
    ],
    [
      {
        ...basic,
        record: 'agency',
        id: 'g',
        name: 'G',
        kind: 'ministry',
        country: 'SG',
        parents: [{ name: 'P', to: '2019' }],
        predecessors: [{ name: 'Q', on: '2018', how: 'functions-moved' }],
        successors: [{ name: 'R' }],
        members: [{ country: 'NZ', from: '2021' }],
      },
      [
        'NZ MEMBER_OF g from=2021',
        'agency-sg-p BELONGS_TO SG',
        'agency-sg-q BELONGS_TO SG',
        'agency-sg-q SUCCEEDED_BY g how=FUNCTIONS_MOVED; on=2018',
        'agency-sg-r BELONGS_TO SG',
        'g BELONGS_TO SG',
        'g PART_OF agency-sg-p to=2019',
        'g SUCCEEDED_BY agency-sg-r',
      ],
    ],
    [
      {
        ...basic,
        record: 'person',
        id: 'p',
        name: 'P',
        country: 'SG',
        roles: [{ role: 'Chair', agency: 'G', from: '2019', to: '..' }, { role: 'Envoy' }],
      },
      [
        'agency-sg-g BELONGS_TO SG',
        'p BELONGS_TO SG',
        'p HELD_ROLE SG role=Envoy',
        'p HELD_ROLE agency-sg-g from=2019; role=Chair; to=..',
      ],
    ],
  ])('has the right relationships: %j', (record, expected) => {
    const { records, problems } = readValues([record], 'test')
    expect(problems).toEqual([])
    const { facts } = resolveRecords({
      records: records.map((each) => ({ collection: 'data', record: each.record })),
      known: [],
    })
    const written = facts[0]!.relationships.map(({ type, from, to, properties }) => {
      const told = Object.entries(properties)
        .map(([name, value]) => `${name}=${value}`)
        .join('; ')
      return `${from} ${type} ${to}${told && ` ${told}`}`
    })
    expect(written.sort()).toEqual(expected)
  })
})

describe('sources', () => {
  test('a source that repeats another is linked to it by address or title if a record has it; otherwise, the text is kept', () => {
    const sources = [
      from(A, [], { derivedFrom: B }),
      from(B, [], { title: 'The Statement', derivedFrom: 'Reuters' }),
      from(C, [], { title: 'Other', derivedFrom: 'the statement' }),
    ]
    expect(
      factsOf({ sources })
        .sources.map(({ url, derivedFrom, derivedFromId }) => [url, derivedFrom, derivedFromId])
        .sort(),
    ).toEqual([
      [A, undefined, sourceId(B)],
      [B, 'Reuters', undefined],
      [C, undefined, sourceId(B)],
    ])
  })

  test('a source for a field without a value causes a warning', () => {
    const { records } = readValues(
      [{ record: 'person', id: 'p', name: 'P', summary: 'S.', sources: [from(A, ['roles'])] }],
      'test',
    )
    const { warnings } = resolveRecords({
      records: records.map(({ record }) => ({ collection: 'data', record })),
      known: [],
    })
    expect(warnings).toMatchObject([{ code: 'UNSUPPORTED_FIELD', record: 'data/p', field: 'roles' }])
  })
})
