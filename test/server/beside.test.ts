import { getIntrospectionQuery } from 'graphql'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'

let url: string
beforeAll(async () => {
  ;({ url } = await listening(await loadedGraph(), UNHURRIED))
})

const times = (length: number, make: (n: number) => string) => Array.from({ length }, (_, n) => make(n)).join(' ')

async function ask(query: string, variables: object = {}): Promise<string[]> {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  const { errors = [] } = JSON.parse(await response.text()) as { errors?: { extensions: { code: string } }[] }
  return errors.map(({ extensions }) => extensions.code)
}

const SCALARS = 'id name acronym kind level seat aliases formerNames formedOn dissolvedOn summary notes reviewedOn'
const within = ['parents', 'parts', 'predecessors', 'successors']

/** Every field of an agreement without subfields. */
const FACTS = [
  ...['approved', 'announced', 'signed', 'adopted', 'inEffect', 'ended', 'termEnds', 'expectedEnd', 'status'].map(
    (stage) => `${stage}On ${stage}Earliest ${stage}Latest`,
  ),
  'id title aliases kind status bindingness termLength termFrom termRenewal termStated expectedEndBasis lastActivityOn',
  'commitmentsComplete summary happenedOn happenedOnBasis happenedOnPrecision unknownTopics notes reviewedOn',
].join(' ')

/** The countries with the most agreements. */
const COUNTRIES = ['SG', 'EE', 'KR', 'GB', 'IN', 'JP', 'EU', 'DE']

/** Returns a query for the agreements of the partners of some countries, with all 47 fields. */
function agreementsOfCountries(countries: number, limit: string): string {
  const ids = COUNTRIES.slice(0, countries).map((id) => `"${id}"`)
  const agreements = `agreements(limit: 40) { countries(limit: 2) { agreements${limit && `(${limit})`} { ${FACTS} } } }`
  return `{ countries(where: { id: { in: [${ids.join(' ')}] } }) { ${agreements} } }`
}

const neighbourhoods = (many: number) =>
  `{ ${times(many, (n) => `a${n}: neighbourhood(of: ["SG"], hops: 3, limit: ${2_000 - n}) { nodes { id name } edges { id from to } }`)} }`

/** Requests near the limits. Each keeps the server busy in a different way. */
const HEAVY: [what: string, query: string, variables?: object][] = [
  [
    'of fragments of many fields',
    `{ agencies(limit: 1) { ...f ${times(28, (n) => `a${n}: parts(limit: 1) { ...f }`)} } } fragment f on Agency { ${`${SCALARS} `.repeat(5)} }`,
  ],
  [
    'of eight fields with fields',
    `{ ${times(8, (n) => `a${n}: agencies(limit: 1) { ...f ${times(4, (m) => `${within[m]!}(limit: 1) { ... on Agency { ...f } }`)} }`)} } fragment f on Agency { ${`${SCALARS} `.repeat(3)} }`,
  ],
  ['of one field named again and again', `{ agencies(limit: 1) { ${'name '.repeat(300)} } }`],
  [
    'of eight filters with long lists',
    `query ($ids: [ID!]) { ${times(8, (n) => `a${n}: agreements(limit: 1, where: { id: { in: $ids } }) { id }`)} }`,
    { ids: Array.from({ length: 1_000 }, (_, n) => `x${n}`) },
  ],
  [
    'of a hundred conditions',
    `{ agreements(limit: 1, where: { OR: [${times(99, (n) => `{ title: { contains: "x${n}" } }`)}] }) { id } }`,
  ],
  [
    'of thousands of nodes',
    `{ ${times(8, (n) => `a${n}: sources(limit: 500, offset: ${n}) { id title url publisher publishedOn kind language }`)} }`,
  ],
  ['of agreements of countries, as many as allowed', agreementsOfCountries(5, 'limit: 10')],
  ['of neighbourhoods, as many as allowed', neighbourhoods(5)],
  [
    'about the schema, wide',
    `{ __schema { types { name ${times(13, (n) => `a${n}: fields { name type { name ofType { name } } }`)} } } }`,
  ],
]

/**
 * Returns the processor time, in seconds, that this process spends on a request as both server and client. The result
 * is the minimum of several measurements, because garbage from earlier requests may be collected during any of them.
 */
async function processorTime(query: string, variables?: object): Promise<number> {
  const seconds: number[] = []
  for (let n = 0; n < 3; n++) {
    const before = process.cpuUsage()
    expect(await ask(query, variables)).toEqual([])
    const { user, system } = process.cpuUsage(before)
    seconds.push((user + system) / 1e6)
  }
  return Math.min(...seconds)
}

/**
 * While one request keeps the processor busy, all others wait. The unit is the query that GraphiQL sends when it opens,
 * which takes 0.1 s of one processor. No request in this test may therefore take more than 1 s.
 */
it.each(HEAVY)(
  'a request %s keeps others waiting at most ten times as long as GraphiQL does',
  async (_what, query, ...[variables]) => {
    await ask(getIntrospectionQuery())
    await ask(query, variables)
    const measure = await processorTime(getIntrospectionQuery())
    const taken = await processorTime(query, variables)
    expect(taken / measure).toBeLessThan(10)
  },
)

describe('a request that would make others wait', () => {
  it.each([
    ['agreements with all of their fields', agreementsOfCountries(8, 'limit: 70')],
    ['eight large neighbourhoods', neighbourhoods(8)],
  ])('is refused before it reaches the database: %s', async (_what, query) => {
    expect(await ask(query)).toEqual(['TOO_COSTLY'])
  })

  /** Without a limit, the request may return 20 times as many agreements as the cost estimate assumes. */
  it('is refused after the database has responded, if a list without a limit turns out to be too long', async () => {
    expect(await ask(agreementsOfCountries(8, ''))).toEqual(['TOO_COSTLY'])
  })
})
