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

/** Another way into the same database than the one that a test exhausts. */
const under = 'SHOW TRANSACTIONS YIELD database, currentQuery, status WHERE NOT currentQuery STARTS WITH "SHOW"'

/** Waits until the database neither plans nor runs anything but this question. */
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

/** Counting to ten thousand million takes minutes; planning this many relationships takes longer than any test waits. */
const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)'
const succeeding = (n: number) =>
  `{ succeeds: { some: { countries: { some: { agencies: { some: { id: { eq: "x${n}" } } } } } } } }`
const OVERGROWN = `(limit: 1, where: { OR: [${Array.from({ length: 250 }, (_, n) => succeeding(n)).join(' ')}] }) { id }`

/** No limit but that of time, of half a second and as much more for the whole request. */
const without = {
  body: 1_000_000,
  tokens: 100_000,
  conditions: 10_000,
  filterRelationships: 10_000,
  queryTimeout: 500,
}

describe('when the time of a request is over', () => {
  it('a statement that runs is ended in the database too', async () => {
    const ending = new AbortController()
    const running = graph.read(ENDLESS, {}, { signal: ending.signal })
    await untilBusy()
    ending.abort()
    await expect(running).rejects.toThrow(DatabaseTimeoutError)
    await untilIdle()
  })

  it('a statement that is planned is ended too, of each field of the request', async () => {
    const { url } = await listening(graph, without)
    const codes = await codesOf(post(url, `{ one: agreements${OVERGROWN} two: agreements${OVERGROWN} }`))
    // An error of a list that is never null ends the answer, so that the second may not be told.
    expect(new Set(codes)).toEqual(new Set(['QUERY_TIMEOUT']))
    await untilIdle()
  })

  it('nothing is asked any more for it', async () => {
    const over = AbortSignal.abort()
    await expect(graph.read('RETURN 1', {}, { signal: over })).rejects.toThrow(DatabaseTimeoutError)
  })

  it('waiting for a connection ends, and who asks later is answered', async () => {
    const { url } = await listening(graph, without)
    // As many as the driver has at most.
    const held = Array.from({ length: 100 }, () => graph.driver.session())
    await Promise.all(held.map((session) => session.beginTransaction().run('RETURN 1')))
    expect(await codesOf(post(url, '{ agreements { id } }'))).toEqual(['QUERY_TIMEOUT'])
    await Promise.all(held.map((session) => session.close()))
    expect(await codesOf(post(url, '{ agreements { id name: title } }'))).toEqual([])
    await untilIdle()
  })
})
