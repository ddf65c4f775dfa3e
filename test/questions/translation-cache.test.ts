import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type DocumentNode, execute, parse } from 'graphql'
import type { Database, Parameters } from '../../src/database/connect'
import { buildSchema } from '../../src/graphql/build-schema'
import { loadedGraph } from '../support/neo4j'
import { patientContext } from './patient-context'

const schema = buildSchema()
let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

/** Returns the answer, and the number of translations that the library made for it. */
async function ask(document: DocumentNode, variableValues: Parameters = {}) {
  const context = patientContext(graph)
  let translated = 0
  const run = (cypher: string, parameters: Parameters) => {
    translated++
    return context.executionContext.run(cypher, parameters)
  }
  const contextValue = { ...context, executionContext: { run } }
  const { data, errors } = await execute({ schema: await schema, document, variableValues, contextValue })
  return { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown[]>, errors, translated }
}

/** Sends the query as a text that is not yet cached. */
const askFresh = (text: string, variables?: Parameters) => ask(parse(text), variables)

/** Sends the query until its translation is cached, and then with the values of the test. */
async function askKnown(text: string, before: Parameters, variables: Parameters) {
  const document = parse(text)
  // If a query returns no rows or is the very first query, its translation is not cached yet.
  for (let time = 0; time < 2; time++) expect((await ask(document, before)).errors).toBeUndefined()
  return ask(document, variables)
}

const BY_ID = `query ($id: ID!) { agreements(where: { id: { eq: $id } }) {
  id title countries { id } topics(sort: [{ name: ASC }], limit: 2) { name } countriesConnection(first: 1) { totalCount }
} }`
const [ONE, OTHER] = [{ id: 'gb-sg-mou-digital-government-2019' }, { id: 'gb-sg-mou-digital-government-2022' }]

describe('a request with a cached translation', () => {
  it('is not translated again, and has the same result', async () => {
    const known = await askKnown(BY_ID, ONE, OTHER)
    expect(known.translated).toBe(0)
    expect(known.data['agreements']).toMatchObject([{ id: OTHER.id }])
    expect(known.data).toEqual((await askFresh(BY_ID, OTHER)).data)
  })

  it.each<[string, Parameters, Parameters]>([
    // Filters by linked nodes, from a linked node, with more conditions, and sorted by a date.
    [
      '($id: ID!) { agreements(where: { countries: { some: { id: { eq: $id } } } }, limit: 5) { id } }',
      { id: 'SG' },
      { id: 'EE' },
    ],
    [
      '($id: ID!, $word: String) { agreements(where: { countries: { some: { id: { eq: $id } } }, title: { contains: $word } }) { id } }',
      { id: 'SG', word: 'igital' },
      { id: 'EE', word: 'Estonia' },
    ],
    [
      '($id: ID!) { agreements(where: { countries: { some: { id: { eq: $id } } } }, sort: [{ happenedOn: DESC }], limit: 3) { id happenedOn } }',
      { id: 'SG' },
      { id: 'GB' },
    ],
    [
      '($word: String) { agreements(where: { title: { contains: $word } }, sort: [{ happenedOn: ASC }], limit: 9) { id } }',
      { word: 'o' },
      { word: 'Memo' },
    ],
    [
      '($ids: [ID!]) { people(where: { id: { in: $ids } }) { name signed { id } } }',
      { ids: ['person-kok-ping-soon'] },
      { ids: ['person-gb-philip-hammond'] },
    ],
    // Queries that have their own file.
    [
      '($of: [ID!]!) { tie(between: $of) { id count timeline(first: 3) { __typename ... on Agreement { id } } } }',
      { of: ['SG', 'GB'] },
      { of: ['EE', 'FI'] },
    ],
    [
      '($text: String!) { search(text: $text, first: 3) { __typename ... on Agency { id } ... on Country { id } } }',
      { text: 'govtech' },
      { text: 'Estonia' },
    ],
    [
      '($of: [ID!]) { latestAgreements(countries: $of, first: 3) { id countries { id } } }',
      { of: ['SG'] },
      { of: ['KR'] },
    ],
  ])('%s', async (question, before, variables) => {
    const text = `query ${question}`
    const known = await askKnown(text, before, variables)
    expect(known.translated).toBe(0)
    const [rows] = Object.values(known.data)
    expect(Array.isArray(rows) ? rows.length : rows).toBeTruthy()
    expect(known.data).toEqual((await askFresh(text, variables)).data)
  })

  it.each<[string, Parameters, Parameters]>([
    [
      '($word: String) { people(where: { name: { eq: $word } }, limit: 2) { id } }',
      { word: 'Kok Ping Soon' },
      { word: null },
    ],
    [
      '($word: String) { people(where: { name: { contains: $word } }, limit: 2) { id } }',
      { word: 'Kok' },
      { word: '' },
    ],
    ['($most: Int) { people(limit: $most) { id } }', { most: 2 }, { most: 3 }],
    [
      '($order: SortDirection!) { people(sort: [{ name: $order }], limit: 2) { id } }',
      { order: 'ASC' },
      { order: 'DESC' },
    ],
    ['($names: Boolean!) { people(limit: 2) { id name @include(if: $names) } }', { names: true }, { names: false }],
    [
      '($of: Date) { agreements(where: { happenedOn: { gt: $of } }, limit: 2, sort: [{ id: ASC }]) { id } }',
      { of: '2019-01-01' },
      { of: '2024-05-01' },
    ],
    [
      '($where: PersonWhere) { people(where: $where, limit: 2) { id } }',
      { where: { name: { contains: 'a' } } },
      { where: { id: { contains: 'gb' } } },
    ],
  ])('has another translation if values other than strings differ: %s %j %j', async (question, before, variables) => {
    const text = `query ${question}`
    const { data } = await askKnown(text, before, variables)
    expect(data).toEqual((await askFresh(text, variables)).data)
    expect(data).not.toEqual((await askFresh(text, before)).data)
  })

  it('is translated each time if the translation depends on a string, because a cursor is a number', async () => {
    const text = `query ($id: ID!, $after: String) { countries(where: { id: { eq: $id } }) {
      agreementsConnection(first: 2, after: $after, sort: [{ node: { id: ASC } }]) { edges { node { id } } pageInfo { endCursor } } } }`
    const cursor = (data: unknown) =>
      (data as { countries: { agreementsConnection: { pageInfo: { endCursor: string } } }[] }).countries[0]
        ?.agreementsConnection.pageInfo.endCursor
    const first = await askFresh(text, { id: 'SG' })
    const second = await askFresh(text, { id: 'SG', after: cursor(first.data) })
    const document = parse(text)
    for (const expected of [second, second, second])
      expect((await ask(document, { id: 'SG', after: cursor(first.data) })).data).toEqual(expected.data)
    const third = await askFresh(text, { id: 'SG', after: cursor(second.data) })
    expect((await ask(document, { id: 'SG', after: cursor(second.data) })).data).toEqual(third.data)
    expect(third.data).not.toEqual(second.data)
  })

  it('passes any string unchanged', async () => {
    const text =
      'query ($word: String, $ids: [ID!]) { people(where: { OR: [{ name: { contains: $word } }, { id: { in: $ids } }] }, limit: 3) { id } }'
    const document = parse(text)
    const ids = ['person-kok-ping-soon', 'x']
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ maxLength: 3 }),
      fc.constantFrom('Kok', 'é', '$param0', '" OR 1=1'),
    )
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom(...ids), async (word, id) => {
        const variables = { word, ids: [id, word] }
        expect((await ask(document, variables)).data).toEqual((await askFresh(text, variables)).data)
      }),
      { numRuns: 60 },
    )
    expect((await ask(document, { word: 'Kok', ids })).translated).toBe(0)
  })
})

const golden = join(__dirname, 'golden')
const names = readdirSync(golden).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []))

test.each(names)('%s has the same result the third time as the first time', async (name) => {
  const document = parse(readFileSync(join(golden, `${name}.graphql`), 'utf8'))
  const rows: unknown = JSON.parse(readFileSync(join(golden, `${name}.json`), 'utf8'))
  for (let time = 0; time < 3; time++) expect((await ask(document)).data).toEqual(rows)
})
