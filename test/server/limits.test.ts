import { getIntrospectionQuery } from 'graphql'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'

let url: string
let logged: string[]
beforeAll(async () => {
  ;({ url, logged } = await listening(await loadedGraph(), UNHURRIED))
})

interface Answered {
  status: number
  errors?: { message: string; extensions: { code: string } }[]
}

async function send(body: string): Promise<Answered> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { errors } = JSON.parse(await response.text()) as Answered
  return { status: response.status, errors }
}

const ask = (query: string, variables: object = {}) => send(JSON.stringify({ query, variables }))

const times = (length: number, make: (n: number) => string) => Array.from({ length }, (_, n) => make(n)).join(' ')
const list = (length: number) => Array.from({ length }, () => 'SG')

/**
 * A limit, the error code of a request that exceeds the limit, the text of the error message, and a function that sends
 * a request with a given amount.
 */
type Case = [limit: number, code: string, way: string, request: (much: number) => Promise<Answered>]

const byVariable = (where: object) =>
  ask('query ($w: AgreementWhere) { agreements(limit: 1, where: $w) { id } }', { w: where })
const succeeding = (levels: number): string =>
  levels === 0 ? '{ id: { eq: "x" } }' : `{ succeeds: { some: ${succeeding(levels - 1)} } }`
const succeedingJson = (levels: number): object =>
  levels === 0 ? { id: { eq: 'x' } } : { succeeds: { some: succeedingJson(levels - 1) } }

const CASES: Case[] = [
  [
    65_536,
    'BODY_TOO_LARGE',
    'Ask for less data per request',
    (bytes) => send('{"query":"{ __typename }"}'.padEnd(bytes)),
  ],
  [
    32_768,
    'VARIABLES_TOO_LARGE',
    'Split',
    (bytes) => ask('{ __typename }', { x: 'x'.repeat(bytes - '{"x":""}'.length) }),
  ],
  [
    200,
    'VARIABLES_TOO_DEEP',
    'one AND or OR',
    (levels) =>
      send(`{"query":"{ __typename }","variables":{"x":${'['.repeat(levels - 1)}[]${']'.repeat(levels - 1)}}}`),
  ],
  [
    2_000,
    'TOO_MANY_TOKENS',
    'Pass lists as variables',
    (tokens) => ask(`{ one: ${among(985)} two: ${among(tokens - 1_027)} }`),
  ],
  [
    10,
    'TOO_DEEP',
    'separately',
    (depth) =>
      ask(`{ agencies(limit: 1) { ${'parents(limit: 1) { '.repeat(depth - 2)} id ${'}'.repeat(depth - 2)} } }`),
  ],
  [
    15,
    'TOO_DEEP',
    'separately',
    (depth) => ask(`{ __schema { types { ${'ofType { '.repeat(depth - 3)} name ${'}'.repeat(depth - 3)} } } }`),
  ],
  [8, 'TOO_MANY_ROOT_FIELDS', 'separately', (fields) => ask(`{ ${times(fields, (n) => `a${n}: __typename`)} }`)],
  [
    1,
    'TOO_MANY_ROOT_FIELDS',
    'separately',
    (fields) => ask(`{ ${times(fields, (n) => `a${n}: __schema { queryType { name } }`)} }`),
  ],
  [
    40,
    'TOO_MANY_OBJECT_FIELDS',
    'separately',
    (fields) =>
      ask(
        `{ agencies(limit: 1) { ...f ...f ${times(fields - 3, () => 'country { id }')} } } fragment f on Agency { country { name } }`,
      ),
  ],
  [
    2_000,
    'TOO_MANY_SELECTIONS',
    'separately',
    (selections) =>
      ask(
        `{ countries(limit: 1) { ${'...f '.repeat(30)} ${'id '.repeat(selections - 1 - 30 * 61)} } } fragment f on Country { ${'name '.repeat(60)} }`,
      ),
  ],
  [
    30,
    'TOO_MANY_ALIASES',
    'separately',
    (aliases) => ask(`{ agreements(limit: 1) { ${times(aliases, (n) => `a${n}: __typename`)} } }`),
  ],
  [
    20,
    'TOO_MANY_DIRECTIVES',
    'on a fragment',
    (directives) => ask(`{ ${'__typename @skip(if: false) '.repeat(directives)} }`),
  ],
  [
    3,
    'FILTER_TOO_DEEP',
    'filter by these',
    (depth) => ask(`{ agreements(limit: 1, where: ${succeeding(depth)}) { id } }`),
  ],
  [3, 'FILTER_TOO_DEEP', 'filter by these', (depth) => byVariable(succeedingJson(depth))],
  [
    20,
    'TOO_MANY_FILTER_RELATIONSHIPS',
    'Use one `in`',
    (many) => ask(`{ agreements(limit: 1, where: { OR: [${times(many, () => succeeding(1))}] }) { id } }`),
  ],
  [
    20,
    'TOO_MANY_FILTER_RELATIONSHIPS',
    'Use one `in`',
    (many) => byVariable({ OR: Array.from({ length: many }, () => succeedingJson(1)) }),
  ],
  [
    100,
    'TOO_MANY_CONDITIONS',
    'Use one `in`',
    (many) =>
      ask(`{ agreements(limit: 1, where: { OR: [${times(many - 1, (n) => `{ id: { eq: "${n}" } }`)}] }) { id } }`),
  ],
  [
    100,
    'TOO_MANY_CONDITIONS',
    'Use one `in`',
    (many) => byVariable({ OR: Array.from({ length: many - 1 }, (_, n) => ({ id: { eq: `${n}` } })) }),
  ],
  [
    1_000,
    'LIST_TOO_LONG',
    'Split',
    (entries) => ask(`{ latestAgreements(countries: ["${list(entries).join('" "')}"], first: 1) { id } }`),
  ],
  [
    1_000,
    'LIST_TOO_LONG',
    'Split',
    (entries) => ask('query ($of: [ID!]) { latestAgreements(countries: $of, first: 1) { id } }', { of: list(entries) }),
  ],
  [1_000, 'LIST_TOO_LONG', 'Split', (entries) => byVariable({ AND: [{ id: { in: list(entries) } }] })],
  // Each of the 498 agreements costs 401 values, 199,698 in total. Each other agreement costs 2, and a type name costs
  // 1.
  [
    200_000,
    'TOO_COSTLY',
    'with `first` or `limit`',
    (values) =>
      ask(
        `{ a: agreements(limit: 498) { countries(limit: 200) { id } } b: agreements(limit: ${Math.floor((values - 199_698) / 2)}) { id } ${times(values % 2, () => '__typename')} }`,
      ),
  ],
  [500, 'BAD_LIMIT', 'from 1 to 500', (limit) => ask(`{ agreements(limit: ${limit}) { id } }`)],
]

const among = (ids: number) => `agreements(where: { id: { in: [${'"x" '.repeat(ids)}] } }) { id }`

describe('one request', () => {
  it.each(CASES)('with %i is accepted, and with one more is %s', async (limit, code, way, request) => {
    expect(await request(limit)).toEqual({ status: 200, errors: undefined })
    const { status, errors = [] } = await request(limit + 1)
    expect({ status, code: errors[0]?.extensions.code }).toEqual({
      status: code === 'BODY_TOO_LARGE' ? 413 : 400,
      code,
    })
    expect(errors[0]?.message).toContain(String(limit))
    expect(errors[0]?.message).toContain(way)
  })

  it('for many fields that each need a separate statement is refused before the database plans it', async () => {
    const effects = (many: number) =>
      ask(
        `{ agreements(limit: 1) { ${times(many, (n) => `a${n}: effect(asOf: "2020-01-01") { degree reason since }`)} } }`,
      )
    expect(await effects(8)).toEqual({ status: 200, errors: undefined })
    const { status, errors } = await effects(30)
    expect({ status, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
      status: 200,
      codes: ['TOO_LONG_TO_PLAN'],
    })
    expect(errors?.[0]?.message).toContain(
      'but the database can plan at most 30000 in time. Request some of the fields separately.',
    )
  })

  const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']
  const bomb = (levels: number, last: string) =>
    `{ ...f0 } ${times(levels, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f${levels} on Query { ${last} }`

  const conditionalBomb = (levels: number) =>
    `query ($a: Boolean!) { countries(limit: 1) { ...f0 } } ${times(levels, (n) => `fragment f${n} on Country { ...f${n + 1} ...f${n + 1} @include(if: $a) }`)} fragment f${levels} on Country { id name }`

  it.each<[what: string, code: string, query: string, variables?: object]>([
    ['nested by thousands', 'TOO_MANY_TOKENS', `{ ${'agencies { parents { '.repeat(1_000)}`],
    [
      'of lists nested by hundreds',
      'GRAPHQL_VALIDATION_FAILED',
      `{ tie(between: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
    ],
    ['of one field named by hundreds', 'TOO_MANY_COMPARISONS', `{ ${'__typename '.repeat(1_500)} }`],
    ['of fragments that double', 'TOO_MANY_OBJECT_FIELDS', bomb(40, 'agreements { id }')],
    ['of fragments that double, of fields without fields', 'TOO_MANY_SELECTIONS', bomb(40, '__typename')],
    ['of fragments that double by a directive', 'TOO_MANY_SELECTIONS', conditionalBomb(20), { a: true }],
    [
      'of the schema within the schema',
      'TOO_DEEP',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    ],
    [
      'of the schema several times within one field',
      'TOO_MANY_OBJECT_FIELDS',
      `{ __schema { ${times(8, (n) => `a${n}: types { inputFields { type { name } } fields { type { name } } }`)} } }`,
    ],
    [
      'of the fields of each type of each field',
      'TOO_COSTLY',
      '{ __schema { types { fields { type { fields { name } } } } } }',
    ],
    ['of entries before the first', 'BAD_LIMIT', '{ agreements(offset: -5) { id } }'],
    [
      'with a variable that is no day but a deep list',
      'VARIABLES_TOO_DEEP',
      'query ($d: Date) { tieMatrix(asOf: $d) { id } }',
      { d: JSON.parse('['.repeat(3_000) + ']'.repeat(3_000)) as unknown },
    ],
    ...names.map((name): [string, string, string] => [
      `with the alias ${name}`,
      'BAD_ALIAS',
      `{ agreements(limit: 1) { ${name}: id } }`,
    ]),
    ...names.map((name): [string, string, string] => [
      `with the alias ${name} at its top`,
      'BAD_ALIAS',
      `{ ${name}: agreements(limit: 1) { id } }`,
    ]),
  ])('%s is refused, and is not logged as a fault', async (_what, code, query, ...[variables]) => {
    // If a function takes more parameters than the row has values, jest passes a callback to the function, and waits
    // until the function calls it.
    const { status, errors } = await ask(query, variables)
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code })
  })

  it.each([
    bomb(9, '__typename'),
    ...names.map(
      (name) =>
        `query ${name} ($${name}: ID) { agreements(limit: 1, where: { id: { eq: $${name} } }) { ...${name} } } fragment ${name} on Agreement { id }`,
    ),
  ])('is accepted with any other names: %s', async (query) => {
    expect(await ask(query)).toEqual({ status: 200, errors: undefined })
  })

  it.each([
    ['query ($s: SortDirection) { agreements(sort: [{ kind: $s }], limit: 2) { id } }', {}],
    ['query ($s: SortDirection = ASC) { countries(limit: 1, sort: [{ name: $s }]) { id } }', { s: null }],
    ['query ($i: ID = "SG") { countriesConnection(where: { id: { in: [$i, "GB"] } }) { totalCount } }', { i: null }],
  ])('that gives null for a required value is refused with BAD_ARGUMENT: %s', async (query, variables) => {
    const { errors } = await ask(query, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_ARGUMENT'])
    expect(errors?.[0]?.message).toContain('A variable in it is null or missing.')
  })

  it('for the whole schema is accepted, as GraphiQL and other tools send it', async () => {
    const all = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      experimentalDirectiveDeprecation: true,
      oneOf: true,
    }
    for (const query of [getIntrospectionQuery(), getIntrospectionQuery(all)])
      expect(await ask(query)).toEqual({ status: 200, errors: undefined })
  })

  it('with only the hash of a document is refused, because documents are not stored', async () => {
    const persistedQuery = { version: 1, sha256Hash: '0'.repeat(64) }
    const { errors } = await send(JSON.stringify({ extensions: { persistedQuery } }))
    expect(errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  })

  it('is counted with its current variables, even in a cached document', async () => {
    const query = 'query ($of: [ID!]) { latestAgreements(countries: $of, first: 1) { id } }'
    for (const [entries, status] of [
      [1, 200],
      [1_001, 400],
      [1, 200],
    ] as const) {
      expect((await ask(query, { of: list(entries) })).status).toBe(status)
    }
  })

  afterAll(() => expect(logged).toEqual([]))
})
