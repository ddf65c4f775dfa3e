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

/** Requests near the limits, each of which keeps the server busy in another way. */
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
  [
    'of eight neighbourhoods',
    `{ ${times(8, (n) => `a${n}: neighbourhood(of: ["SG"], hops: 2, limit: ${2_000 - n}) { nodes { id name } edges { id from to } }`)} }`,
  ],
  [
    'about the schema, wide',
    `{ __schema { types { name ${times(29, (n) => `a${n}: fields { name type { name ofType { name } } }`)} } } }`,
  ],
]

/** Seconds of processor time that this process, server and client, spends on a request. */
async function processorTime(query: string, variables?: object): Promise<number> {
  const before = process.cpuUsage()
  expect(await ask(query, variables)).toEqual([])
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * What one request keeps busy, all others wait for. The measure is the question that GraphiQL asks when it opens, which
 * takes 0.1 s of one processor; so no request here takes a second of it.
 */
it.each(HEAVY)(
  'a request %s keeps others waiting for at most ten times what GraphiQL does',
  async (_what, query, ...[variables]) => {
    await ask(getIntrospectionQuery())
    await ask(query, variables)
    const measure = await processorTime(getIntrospectionQuery())
    const taken = await processorTime(query, variables)
    expect(taken / measure).toBeLessThan(10)
  },
)
