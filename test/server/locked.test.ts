import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'
import { throwAwayFolder } from '../support/throw-away'

const ADDED = `# A document that an operator adds.
query Added($id: ID!) { countries(where: { id: { eq: $id } }) { ...names id } }
fragment names on Country { name }
query Other { countries(limit: 1) { id } }`

const SORTED = `query Sorted($direction: SortDirection!, $where: CountryWhere) {
  countries(limit: 1, where: $where, sort: [{ id: $direction }]) { id }
}`

/** Starts a locked server that also answers the documents in these files. */
async function locked(files: Record<string, string> = {}) {
  const documents = throwAwayFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(documents, path, '..'), { recursive: true })
    writeFileSync(join(documents, path), text)
  }
  return listening(await loadedGraph(), UNHURRIED, { mode: 'locked', documents })
}

let url: string
let logged: string[]
beforeAll(async () => {
  ;({ url, logged } = await locked({ 'team/added.graphql': ADDED, 'sorted.graphql': SORTED, 'notes.txt': '{ never }' }))
})
afterAll(() => expect(logged).toEqual([]))

async function codeOf(response: Promise<Response>): Promise<[status: number, code: string | undefined]> {
  const { errors } = (await (await response).json()) as { errors?: { extensions: { code: string } }[] }
  return [(await response).status, errors?.[0]?.extensions.code]
}

/** The documents as the explorer sends them. */
const explorer = join(projectRoot, 'src', 'explorer', 'generated', 'graphql.ts')
const sent = [...readFileSync(explorer, 'utf8').matchAll(/new TypedDocumentString\(`\s*([^`]*)`, \{"hash"/g)].map(
  ([, text = '']) => text,
)

describe('a locked server', () => {
  it('accepts each document that the explorer sends', async () => {
    const operations = readdirSync(join(projectRoot, 'src', 'explorer'), { recursive: true, encoding: 'utf8' })
    expect(sent.length).toBeGreaterThanOrEqual(operations.filter((path) => /pages\/.*\.graphql$/.test(path)).length / 2)
    for (const document of sent) {
      const [, code] = await codeOf(post(url, document, { no: 'variables' }))
      expect({ document, code }).not.toMatchObject({ code: 'UNKNOWN_DOCUMENT' })
    }
  })

  it('accepts documents that an operator adds, regardless of their formatting', async () => {
    const fragmentFirst = `fragment names on Country { name } query Other { countries(limit: 1) { id } }
      query Added($id: ID!) { countries(where: { id: { eq: $id } }) { id, ...names } }`
    for (const query of [ADDED, fragmentFirst]) {
      const body = JSON.stringify({ query, operationName: 'Added', variables: { id: 'SG' } })
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      expect(await response.json()).toMatchObject({ data: { countries: [{ id: 'SG', name: 'Singapore' }] } })
    }
    const get = `${url}?query=${encodeURIComponent(ADDED)}&operationName=Other`
    expect(await codeOf(fetch(get))).toEqual([200, undefined])
  })

  it.each([
    '{ __typename }',
    '{ countries { id } }',
    '{ __schema { types { name } } }',
    '{ __type(name: "Country") { name } }',
    '{ contries { id } }',
    '{ countries(',
    '',
    'query Other { countries(limit: 2) { id } }',
    'query Other { countries(limit: 1) { id } }',
    `${ADDED} query More { sources { id } }`,
    ADDED.replace('names id', 'names id region'),
    ADDED.replace('eq: $id', 'eq: "SG"'),
    `{ ${'a { '.repeat(3_000)}`,
    'mutation { createCountries(input: []) { info { nodesCreated } } }',
  ])('refuses any other document, without suggestions: %s', async (query) => {
    const response = await post(url, query)
    const text = await response.text()
    expect(response.status).toBe(403)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] })
    expect(text).not.toMatch(/Did you mean|countries|Cannot query/)
  })

  it.each<[what: string, request: () => Promise<Response>]>([
    ['a batch', () => send([{ query: ADDED }])],
    ['a list of documents', () => send({ query: [ADDED] })],
    ['no document', () => send({})],
    ['null', () => send(null)],
    ['a hash alone', () => send({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } })],
    ['a document after a known one in the address', () => get(`query=${known}&query=${unknown}`)],
    ['a document before a known one in the address', () => get(`query=${unknown}&query=${known}`)],
    ['a document after a known one under an encoded name', () => get(`query=${known}&%71uery=${unknown}`)],
    ['a known document in the address of a POST only', () => post(`${url}?query=${known}`, '{ sources { id } }')],
  ])('refuses %s', async (_what, request) => {
    expect(await codeOf(request())).toEqual([403, 'UNKNOWN_DOCUMENT'])
  })

  it('refuses requests for its schema as SDL', async () => {
    expect(await codeOf(fetch(`${url}.sdl`))).toEqual([403, 'UNKNOWN_DOCUMENT'])
    expect(await codeOf(fetch(`${url}.sdl?query=${known}`))).toEqual([403, 'UNKNOWN_DOCUMENT'])
  })

  it('serves the explorer, but not GraphiQL', async () => {
    const page = (path: string) => fetch(`${new URL(url).origin}${path}`, { headers: { accept: 'text/html' } })
    expect((await page('/tie/GB-SG')).status).toBe(200)
    for (const path of [
      '/graphiql',
      '/graphiql/',
      '/graphiql/index.html',
      '/%67raphiql/index.html',
      '/graphiql/none',
    ]) {
      const graphiql = await page(path)
      expect(graphiql.status).toBe(403)
      expect(await graphiql.text()).toContain('GraphiQL is off')
    }
  })

  it('does not suggest a correction for the value of a variable either', async () => {
    const response = await post(url, SORTED, { direction: 'DESK', where: { nam: { eq: 'x' } } })
    const body = await response.text()
    expect(response.status).toBe(400)
    expect(body).toMatch(/DESK.*does not exist in/)
    expect(body).toMatch(/nam.*is not defined by type/)
    expect(body).not.toMatch(/Did you mean|DESC\b|name/)
  })

  it.each([
    ['{ contries { id } }', /wrong\.graphql:1:3" is not a valid document: Cannot query field "contries"/],
    ['{ countries(', /wrong\.graphql:1:13" is not a valid document: Syntax Error/],
  ])('does not start with a file that is not valid: %s', async (text, message) => {
    await expect(locked({ 'wrong.graphql': text })).rejects.toThrow(message)
  })

  it('does not start without the folder', async () => {
    const http = { mode: 'locked', documents: '/no/such/folder' } as const
    await expect(listening(await loadedGraph(), UNHURRIED, http)).rejects.toThrow(/GOVTIES_DOCUMENTS.*cannot be read/)
  })
})

const known = encodeURIComponent(ADDED)
const unknown = encodeURIComponent('{ sources { id } }')

const send = (body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const get = (search: string) => fetch(`${url}?${search}`)
