import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../src/database/connect'
import { startServer } from '../../src/server/start-server'
import { atEnd } from '../support/at-end'
import { UNBOUNDED } from '../support/listening'
import { scratchGraph } from '../support/neo4j'
import { post } from '../support/post'

let database: Database
let url: string
beforeAll(async () => {
  database = await scratchGraph()
  const running = await startServer({ settings: { port: 0, host: '127.0.0.1', http: UNBOUNDED }, database })
  atEnd(() => running.close())
  url = `${running.url}/graphql`
})

const NAMES = 'query Names($id: ID = "XA") { countries(where: { id: { eq: $id } }) { name } }'

const name = (id: string, to: string) =>
  database.write('MERGE (country:Country:Entity {id: $id}) SET country.name = $to', { id, to })

async function answer(asked: Promise<Response>): Promise<{ text: string; again: boolean; response: Response }> {
  const response = await asked
  return { text: await response.text(), again: response.headers.has('age'), response }
}

const ask = (query: string, variables?: object) => answer(post(url, query, variables))
const get = (headers: Record<string, string> = {}) =>
  answer(fetch(`${url}?query=${encodeURIComponent(NAMES)}`, { headers }))

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20)
}

it('a server without a warm-up reports that the page queries were not run', async () => {
  const ready = await fetch(url.replace('/graphql', '/readyz'))
  expect(await ready.json()).toMatchObject({ status: 'ready', pageQueries: 'not asked' })
})

describe('a cached response', () => {
  beforeEach(async () => {
    await name('XA', 'Aland')
    await name('XB', 'Beland')
  })

  it('is sent again, with its age, while the graph is unchanged', async () => {
    await until(async () => (await ask(NAMES)).again)
    const { text, response } = await ask(NAMES)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(text).toBe('{"data":{"countries":[{"name":"Aland"}]},"extensions":{"cost":2}}\n')
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(Number(response.headers.get('age'))).toBeGreaterThanOrEqual(0)
  })

  it('is used only for the same variables and the same document', async () => {
    await until(async () => (await ask(NAMES, { id: 'XA' })).again)
    expect((await ask(NAMES, { id: 'XB' })).text).toContain('Beland')
    expect((await ask(NAMES.replace('{ name }', '{ id }'), { id: 'XA' })).text).toContain('"id":"XA"')
  })

  it('expires when anyone writes to the graph, even if not through this server', async () => {
    await until(async () => (await ask(NAMES)).again)
    await name('XA', 'Otherland')
    await until(async () => (await ask(NAMES)).text.includes('Otherland'))
    expect((await ask(NAMES)).text).toContain('Otherland')
  })

  it('never has errors', async () => {
    const unknown = '{ tie(between: ["XA", "XX"]) { id } }'
    for (let i = 0; i < 3; i++) {
      const { text, again } = await ask(unknown)
      expect(text).toContain('UNKNOWN_COUNTRY')
      expect(again).toBe(false)
    }
  })

  it('is computed again if the client requests it', async () => {
    await until(async () => (await get()).again)
    const anew = await get({ 'cache-control': 'no-cache' })
    expect(anew.again).toBe(false)
    // A browser asks each time whether its copy is still current.
    expect(anew.response.headers.get('cache-control')).toBe('no-cache')
    expect((await get()).again).toBe(true)
  })

  it('is revalidated by its ETag', async () => {
    await until(async () => (await get()).again)
    const tag = (await get()).response.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"/)
    const same = await get({ 'if-none-match': tag })
    expect(same.response.status).toBe(304)
    expect(same.text).toBe('')
    await name('XA', 'Otherland')
    await until(async () => (await get({ 'if-none-match': tag })).response.status === 200)
    const { text, response } = await get({ 'if-none-match': tag })
    expect(text).toContain('Otherland')
    expect(response.headers.get('etag')).not.toBe(tag)
  })
})
