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

/** A separate Neo4j, always on the same port. */
async function startNeo4j(bolt: number): Promise<OpenDatabase> {
  return openDatabase(settingsOf(home, { GOVTIES_BOLT_PORT: String(bolt) }), noProgress)
}

async function countries(url: string): Promise<unknown> {
  return (await post(`${url}/graphql`, '{ countries(limit: 1) { id } }')).json()
}

async function readiness(url: string): Promise<number> {
  return (await fetch(`${url}/readyz`)).status
}

async function started(start: Command): Promise<string> {
  await start.says('GovTies is ready')
  return /Explorer\s+(http:\/\/\S+?)\/?\s/.exec(start.output)?.[1] ?? ''
}

it('a server whose database goes away says so, and answers again when it is back', async () => {
  const bolt = await freePort(0)
  const database = await startNeo4j(bolt)
  await migrate(database.database)
  const { address, password } = database
  const start = govties(['start'], { NEO4J_URI: address, NEO4J_PASSWORD: password, GOVTIES_HOME: home.root })
  const url = await started(start)
  expect(await countries(url)).toMatchObject({ data: { countries: [] } })
  await database.release()
  expect(await countries(url)).toMatchObject({
    errors: [
      {
        message: 'The database is not available at the moment. Try again later.',
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ],
  })
  expect(await readiness(url)).toBe(503)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  const again = await startNeo4j(bolt)
  while ((await readiness(url)) !== 200) await wait(100)
  expect(await countries(url)).toMatchObject({ data: { countries: [] } })
  expect(start.output).not.toMatch(/\n\s+at |MATCH/)
  start.kill('SIGINT')
  expect(await start.end()).toBe(0)
  expect(start.output).not.toContain(password)
  await again.release()
})
