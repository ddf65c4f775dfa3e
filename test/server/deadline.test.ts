import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../src/database/connect'
import { DatabaseTimeoutError } from '../../src/database/database-errors'
import { listening } from '../support/listening'
import { scratchGraph } from '../support/neo4j'
import { post } from '../support/post'

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
})

/** A separate connection to the same database, because a test exhausts the connections of the usual driver. */
const under = 'SHOW TRANSACTIONS YIELD database, currentQuery, status WHERE NOT currentQuery STARTS WITH "SHOW"'

/** Waits until the database plans and runs nothing except this query. */
async function untilIdle(): Promise<void> {
  while ((await graph.read(`${under} RETURN currentQuery`)).length > 0) await pause(100)
}

async function untilBusy(): Promise<void> {
  while ((await graph.read(`${under} RETURN currentQuery`)).length === 0) await pause(20)
}

async function codesOf(response: Promise<Response>): Promise<string[]> {
  const { errors = [] } = (await (await response).json()) as { errors?: { extensions: { code: string } }[] }
  return errors.map(({ extensions }) => extensions.code)
}

/** Counting to 10,000 million takes minutes. Planning this many relationships takes longer than any test waits. */
const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)'
const succeeding = (n: number) =>
  `{ succeeds: { some: { countries: { some: { agencies: { some: { id: { eq: "x${n}" } } } } } } } }`
const OVERGROWN = `(limit: 1, where: { OR: [${Array.from({ length: 250 }, (_, n) => succeeding(n)).join(' ')}] }) { id }`

/**
 * Limits that no test reaches, except for the time limits: half a second for a statement, and another half for the
 * whole request.
 */
const without = {
  body: 1_000_000,
  tokens: 100_000,
  conditions: 10_000,
  filterRelationships: 10_000,
  cypher: 10_000_000,
  queryTimeout: 500,
}

describe('at the deadline of a request', () => {
  it('a running statement is also stopped in the database', async () => {
    const ending = new AbortController()
    const running = graph.read(ENDLESS, {}, { signal: ending.signal })
    await untilBusy()
    ending.abort()
    await expect(running).rejects.toThrow(DatabaseTimeoutError)
    await untilIdle()
  })

  it('a statement that is being planned is also stopped, for each field of the request', async () => {
    const { url } = await listening(graph, without)
    const codes = await codesOf(post(url, `{ one: agreements${OVERGROWN} two: agreements${OVERGROWN} }`))
    // An error in a list that is never null ends the response, so the second error may be missing.
    expect(new Set(codes)).toEqual(new Set(['QUERY_TIMEOUT']))
    await untilIdle()
  })

  it('no further statement is sent', async () => {
    const over = AbortSignal.abort()
    await expect(graph.read('RETURN 1', {}, { signal: over })).rejects.toThrow(DatabaseTimeoutError)
  })

  it('a statement is stopped earlier if its client disconnects', async () => {
    const { url } = await listening(graph, { ...without, queryTimeout: 600_000 })
    const leaving = new AbortController()
    const body = JSON.stringify({ query: `{ agreements${OVERGROWN} }` })
    const headers = { 'content-type': 'application/json' }
    const asked = fetch(url, { method: 'POST', headers, body, signal: leaving.signal })
    await Promise.race([untilBusy(), asked])
    leaving.abort()
    await expect(asked).rejects.toThrow()
    await untilIdle()
  })

  it('the request stops waiting for a connection, and later requests succeed', async () => {
    const { url } = await listening(graph, without)
    // 100 is the maximum number of connections of the driver.
    const held = Array.from({ length: 100 }, () => graph.driver.session())
    await Promise.all(held.map((session) => session.beginTransaction().run('RETURN 1')))
    expect(await codesOf(post(url, '{ agreements { id } }'))).toEqual(['QUERY_TIMEOUT'])
    await Promise.all(held.map((session) => session.close()))
    expect(await codesOf(post(url, '{ agreements { id name: title } }'))).toEqual([])
    await untilIdle()
  })
})
