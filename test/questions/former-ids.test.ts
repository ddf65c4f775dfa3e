import type { Database } from '../../src/database/connect'
import { seed } from '../../src/database/seed/seed'
import { loadedGraph, scratchGraph } from '../support/neo4j'
import { answer } from './asking'

// The shipped records use two ids for this agency, and a decision merges both.
const [FORMER, NOW] = ['org-sg-govtech', 'sg-govtech']
const MEMORANDUM = 'gb-sg-mou-digital-government-2019'
const OLD_MEMORANDUM = 'old-id-of-the-memorandum'

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await seed(graph)
  const rows = [
    { old: FORMER, now: NOW },
    { old: OLD_MEMORANDUM, now: MEMORANDUM },
  ]
  await graph.write(
    'UNWIND $rows AS row MATCH (node:Entity {id: row.now}) CREATE (:Entity:FormerId {id: row.old})-[:NOW]->(node)',
    { rows },
  )
})

async function ask(question: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, messages } = await answer(graph, question, variables)
  expect(messages).toEqual([])
  return data
}

const agencies = [{ id: NOW }]
const agreements = [{ id: MEMORANDUM }]

describe('a former id', () => {
  test.each([
    ['a list', `{ agencies(where: { id: { eq: "${FORMER}" } }) { id } }`, { agencies }],
    ['a list of ids', `{ agencies(where: { id: { in: ["${FORMER}", "${NOW}", "nobody"] } }) { id } }`, { agencies }],
    ['a list of agreements', `{ agreements(where: { id: { eq: "${OLD_MEMORANDUM}" } }) { id } }`, { agreements }],
    [
      'a filter on what a thing is linked to',
      `{ agreements(where: { id: { eq: "${MEMORANDUM}" }, agencies: { some: { id: { eq: "${FORMER}" } } } }) { id } }`,
      { agreements },
    ],
    [
      'a filter within OR and NOT',
      `{ agencies(where: { OR: [{ id: { eq: "${FORMER}" } }], NOT: { id: { eq: "org-gb-gds" } } }) { id } }`,
      { agencies },
    ],
    [
      'a filter that excludes it',
      `{ agencies(where: { AND: [{ id: { eq: "${NOW}" } }, { NOT: { id: { eq: "${FORMER}" } } }] }) { id } }`,
      { agencies: [] },
    ],
    [
      'a nested list',
      `{ agreements(where: { id: { eq: "${MEMORANDUM}" } }) { id agencies(where: { id: { eq: "${FORMER}" } }) { id } } }`,
      { agreements: [{ id: MEMORANDUM, agencies }] },
    ],
    [
      'a connection',
      `{ agenciesConnection(where: { id: { eq: "${FORMER}" } }) { totalCount edges { node { id } } } }`,
      { agenciesConnection: { totalCount: 1, edges: [{ node: { id: NOW } }] } },
    ],
    [
      'a nested connection',
      `{ agreements(where: { id: { eq: "${MEMORANDUM}" } }) {
        agenciesConnection(where: { node: { id: { eq: "${FORMER}" } } }) { edges { node { id } } }
        signatoriesConnection(where: { edge: { agencyId: { eq: "${FORMER}" } } }) { edges { node { id } } }
      } }`,
      {
        agreements: [
          {
            agenciesConnection: { edges: [{ node: { id: NOW } }] },
            signatoriesConnection: { edges: [{ node: { id: 'person-kok-ping-soon' } }] },
          },
        ],
      },
    ],
  ])('is accepted in %s', async (_, question, expected) => {
    expect(await ask(question)).toEqual(expected)
  })

  it('is accepted in a variable', async () => {
    const question = 'query ($where: AgencyWhere) { agencies(where: $where) { id } }'
    expect(await ask(question, { where: { id: { eq: FORMER } } })).toEqual({ agencies })
  })

  it('is not replaced if it is compared with the beginning of an id', async () => {
    expect(await ask(`{ agencies(where: { id: { startsWith: "${FORMER}" } }) { id } }`)).toEqual({ agencies: [] })
  })
})

it('a former id of a shipped merge is accepted', async () => {
  const loaded = await loadedGraph()
  const { data } = await answer(loaded, `{ agencies(where: { id: { eq: "${FORMER}" } }) { id name } }`)
  expect(data).toEqual({ agencies: [{ id: NOW, name: 'Government Technology Agency' }] })
})

/** Returns a view of a graph that notes the ids of each look-up. Each view caches its own ids. */
function watched(database: Database): { view: Database; seen: string[][] } {
  const seen: string[][] = []
  const read: Database['read'] = (cypher, parameters, options) => {
    if (cypher.includes('AS asked')) seen.push(parameters?.['ids'] as string[])
    return database.read(cypher, parameters, options)
  }
  return { view: Object.assign(Object.create(database) as Database, { read }), seen }
}

describe('the look-up of ids', () => {
  const byId = (id: string) => `agencies(where: { id: { eq: "${id}" } }) { id }`

  it('is one query for all fields of a request, and is not repeated for ids that exist', async () => {
    const question = `{ one: ${byId('nobody-1')} two: ${byId('org-gb-gds')} three: ${byId(FORMER)} }`
    const { view, seen } = watched(graph)
    await answer(view, question)
    expect(seen).toEqual([['nobody-1', 'org-gb-gds', FORMER]])
    await answer(view, question)
    expect(seen.slice(1)).toEqual([['nobody-1']])
  })

  it('is not run if there are no ids', async () => {
    const { view, seen } = watched(graph)
    await answer(view, '{ agencies(where: { name: { eq: "x" } }) { id } }')
    expect(seen).toEqual([])
  })
})
