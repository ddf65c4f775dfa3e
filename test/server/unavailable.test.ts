import { Neo4jError } from 'neo4j-driver'
import type { Database } from '../../src/database/connect'
import {
  DatabaseAccessError,
  type DatabaseError,
  DatabaseMemoryError,
  DatabaseUnavailableError,
} from '../../src/database/database-errors'
import { listening } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'

/**
 * Starts a server, and then makes each statement fail. `database-away.slow.test.ts` stops a real server. Returns the
 * address of the API.
 */
async function failing(error: DatabaseError): Promise<string> {
  const graph: Database = await loadedGraph()
  const { url } = await listening(graph)
  const fails = () => Promise.reject(error)
  Object.assign(graph, { read: fails, query: fails, version: fails, recentVersion: fails })
  return url
}

it.each(['application/json', 'application/graphql-response+json'])(
  'while the database is away, no answer has status 200: %s',
  async (accept) => {
    const url = await failing(new DatabaseUnavailableError('bolt://127.0.0.1:1', 'ServiceUnavailable'))
    for (const query of ['{ countries { id } }', '{ __typename tie(between: ["SG", "GB"]) { id } }']) {
      const headers = { 'content-type': 'application/json', accept }
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] })
    }
    const ready = await fetch(new URL('/readyz', url))
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await ready.json()).toMatchObject({ status: 'not ready', database: false })
    expect((await fetch(new URL('/livez', url))).status).toBe(200)
  },
)

it.each<[what: string, error: DatabaseError, code: string, way: string]>([
  [
    'refuses the password',
    new DatabaseAccessError('bolt://127.0.0.1:1', 'neo4j', 'Neo.ClientError.Security.Unauthorized'),
    'DATABASE_UNAVAILABLE',
    'Try again later',
  ],
  [
    'has too little memory',
    new DatabaseMemoryError('Neo.TransientError.General.MemoryPoolOutOfMemoryError'),
    'DATABASE_OUT_OF_MEMORY',
    'Ask for less',
  ],
])('if the database %s, the status is 503, and the message says what to do', async (_what, error, code, way) => {
  const url = await failing(error)
  const response = await post(url, '{ countries { id } }')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  const text = await response.text()
  expect(JSON.parse(text)).toMatchObject({
    errors: [{ message: expect.stringContaining(way) as string, extensions: { code } }],
  })
  expect(text).not.toContain('neo4j')
})

/**
 * Returns the graph, but with a driver that cannot connect to run statements. Counts the attempts to run each
 * statement.
 */
async function disconnected(): Promise<{ database: Database; tries: () => number }> {
  const database = await loadedGraph()
  const { driver } = database
  const session = driver.session.bind(driver)
  let tries = 0
  driver.session = (...config) => {
    tries++
    const real = session(...config)
    const fails = () => Promise.reject(new Neo4jError('gone', 'ServiceUnavailable', '', ''))
    return Object.assign(real, {
      run: fails,
      executeRead: () => new Promise(() => undefined),
    })
  }
  return { database, tries: () => tries }
}

it('a request does not wait until its deadline for an unavailable database', async () => {
  const { database, tries } = await disconnected()
  const deadline = new AbortController()
  const read = database.read('RETURN 1', {}, { signal: deadline.signal })
  await expect(read).rejects.toThrow(DatabaseUnavailableError)
  expect([tries(), deadline.signal.aborted]).toEqual([2, false])
})
