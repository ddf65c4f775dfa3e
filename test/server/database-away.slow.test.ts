import { setTimeout as wait } from 'node:timers/promises'
import { migrate } from '../../src/database/migrate'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database'
import { freePort } from '../../src/neo4j/local/ports'
import { noProgress } from '../../src/model/progress'
import { type Command, govties } from '../support/command'
import { settingsOf } from '../support/neo4j'
import { post } from '../support/post'
import { throwAwayHome } from '../support/throw-away'

const home = throwAwayHome()

/** Starts a separate Neo4j, always on the same port. */
async function startNeo4j(bolt: number): Promise<OpenDatabase> {
  return openDatabase(settingsOf(home, { GOVTIES_BOLT_PORT: String(bolt) }), noProgress)
}

async function countries(url: string): Promise<unknown> {
  const response = await post(`${url}/graphql`, '{ countries(limit: 1) { id } }')
  const { status, headers } = response
  return { status, retryAfter: headers.get('retry-after'), ...((await response.json()) as object) }
}

async function readiness(url: string): Promise<number> {
  return (await fetch(`${url}/readyz`)).status
}

async function started(start: Command): Promise<string> {
  await start.says('GovTies is ready')
  return /Explorer\s+(http:\/\/\S+?)\/?\s/.exec(start.output)?.[1] ?? ''
}

it('a server reports that its database is unavailable, and works again once it is available', async () => {
  const bolt = await freePort(0)
  const database = await startNeo4j(bolt)
  await migrate(database.database)
  const { address, password } = database
  const start = govties(['start'], { NEO4J_URI: address, NEO4J_PASSWORD: password, GOVTIES_HOME: home.root })
  const url = await started(start)
  expect(await countries(url)).toMatchObject({ status: 200, retryAfter: null, data: { countries: [] } })
  await database.release()
  expect(await countries(url)).toMatchObject({
    status: 503,
    retryAfter: '5',
    errors: [
      {
        message: 'The database is not available at the moment. Try again later.',
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ],
  })
  expect(await readiness(url)).toBe(503)
  expect((await fetch(`${url}/livez`)).status).toBe(200)
  const again = await startNeo4j(bolt)
  while ((await readiness(url)) !== 200) await wait(100)
  expect(await countries(url)).toMatchObject({ data: { countries: [] } })
  expect(start.output).not.toMatch(/\n\s+at |MATCH/)
  start.kill('SIGINT')
  expect(await start.end()).toBe(0)
  expect(start.output).not.toContain(password)
  await again.release()
})
