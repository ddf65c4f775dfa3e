import { isInterfaceType } from 'graphql'
import type { Database } from '../../src/database/connect'
import { seed } from '../../src/database/seed/seed'
import { NODE_KINDS } from '../../src/model/record-kinds'
import { listening, UNHURRIED } from '../support/listening'
import { scratchGraph } from '../support/neo4j'
import { post } from '../support/post'
import { productSchema } from '../support/schema'
import { answer } from './asking'

const [FORMER, NOW] = ['org-sg-govtech', 'sg-govtech']
const MEMORANDUM = 'gb-sg-mou-digital-government-2019'

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await seed(graph)
  await graph.write('MATCH (node:Entity {id: $now}) CREATE (:Entity:FormerId {id: $old})-[:NOW]->(node)', {
    old: FORMER,
    now: NOW,
  })
})

async function ask(question: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, messages } = await answer(graph, question, variables)
  expect(messages).toEqual([])
  return data
}

const FRAGMENTS = `
  query ($id: ID!) { node(id: $id) { ...Any } }
  fragment Any on Node {
    __typename
    id
    ... on Agency { name country { ... on Node { id } } }
    ... on Agreement { title signedOn agencies(sort: [{ id: ASC }]) { id } countries(sort: [{ id: ASC }]) { id } }
    ... on Country { name }
  }`

it.each<[id: string, expected: object]>([
  [NOW, { __typename: 'Agency', id: NOW, name: 'Government Technology Agency', country: [{ id: 'SG' }] }],
  ['GB', { __typename: 'Country', id: 'GB', name: 'United Kingdom' }],
  [
    MEMORANDUM,
    {
      __typename: 'Agreement',
      id: MEMORANDUM,
      signedOn: '2019-06-13',
      agencies: [{ id: 'org-gb-gds' }, { id: NOW }],
      countries: [{ id: 'GB' }, { id: 'SG' }],
    },
  ],
  [FORMER, { __typename: 'Agency', id: NOW }],
])('the node %s has the fields of its kind', async (id, expected) => {
  expect(await ask(FRAGMENTS, { id })).toMatchObject({ node: expected })
})

it('an unknown id is no node', async () => {
  expect(await ask(FRAGMENTS, { id: 'nobody' })).toEqual({ node: null })
})

it('several nodes can be read in one request, under any alias', async () => {
  const question = `{ one: node(id: "SG") { id ... on Country { __typename kind: name } }
    other: node(id: "${MEMORANDUM}") { of: id ... on Agreement { ties { ... on Tie { countries(limit: 1, sort: [{ id: ASC }]) { ...Id } } } } } }
    fragment Id on Node { id }`
  expect(await ask(question)).toEqual({
    one: { id: 'SG', __typename: 'Country', kind: 'Singapore' },
    other: { of: MEMORANDUM, ties: [{ countries: [{ id: 'GB' }] }] },
  })
})

it('a fragment on Node applies in every list', async () => {
  const question = `{ countries(where: { id: { eq: "SG" } }) { ... on Node { id } }
    timeline(between: ["SG", "GB"], first: 500) { ... on Node { id ... on Agreement { title } } } }`
  const { countries, timeline } = (await ask(question)) as { countries: object[]; timeline: { id: string }[] }
  expect(countries).toEqual([{ id: 'SG' }])
  expect(timeline.every(({ id }) => typeof id === 'string')).toBe(true)
  expect(timeline.find(({ id }) => id === MEMORANDUM)).toHaveProperty('title')
})

it('every kind with an id of its own is a node', async () => {
  const schema = await productSchema()
  const node = schema.getType('Node')
  const kinds = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []
  expect([...kinds].sort()).toEqual([...NODE_KINDS, 'Source', 'Tie'].sort())
})

it('a node of each kind in the graph is found', async () => {
  const rows = await graph.read(
    `MATCH (node:Entity) WHERE NOT node:FormerId
     WITH [label IN labels(node) WHERE label <> 'Entity'][0] AS kind, min(node.id) AS id RETURN kind, id`,
  )
  expect(rows.length).toBeGreaterThan(8)
  for (const { kind, id } of rows) {
    expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: kind, id },
    })
  }
})

describe('the limits', () => {
  it('of cost, depth and lists apply below a node', async () => {
    const { url } = await listening(graph, { ...UNHURRIED, cost: 100, depth: 4 })
    const codeOf = async (fields: string) => {
      const response = await post(url, `{ node(id: "SG") { ... on Country { ${fields} } } }`)
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
      return errors?.[0]?.extensions.code
    }
    expect(await codeOf('agreements(limit: 50) { id title }')).toBe('TOO_COSTLY')
    expect(await codeOf('agreements(limit: 501) { id }')).toBe('BAD_LIMIT')
    expect(await codeOf('ties(limit: 1) { countries(limit: 1) { ties(limit: 1) { id } } }')).toBe('TOO_DEEP')
    expect(await codeOf('agreements(limit: 2) { id }')).toBeUndefined()
  })
})
