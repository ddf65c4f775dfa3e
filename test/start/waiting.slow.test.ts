import { setTimeout as wait } from 'node:timers/promises'
import { migrate } from '../../src/database/migrate'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database'
import { noProgress } from '../../src/model/progress'
import { freePort } from '../../src/neo4j/local/ports'
import { type Command, govties, run } from '../support/command'
import { settingsOf } from '../support/neo4j'
import { post } from '../support/post'
import { throwAwayHome } from '../support/throw-away'

jest.setTimeout(600_000)

const home = throwAwayHome()
const addressOf = (command: Command) => /Explorer\s+(https?:\/\/\S+?)\/?\s/.exec(command.output)?.[1] ?? ''

/** Starts a separate Neo4j on a port, like a Neo4j in a container or on another machine. */
const startNeo4j = (bolt: number): Promise<OpenDatabase> =>
  openDatabase(settingsOf(home, { GOVTIES_BOLT_PORT: String(bolt) }), noProgress)

/** Starts the product before the database, and waits until the product says that it is waiting. */
async function startFirst(env: NodeJS.ProcessEnv, url: string): Promise<Command> {
  const start = govties(['start'], env)
  await start.says(`Waiting for Neo4j at ${env.NEO4J_URI} …`)
  expect(await (await fetch(`${url}/livez`)).json()).toEqual({ status: 'live' })
  const ready = await fetch(`${url}/readyz`)
  expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The graph is loading.', loading: true })
  const response = await post(`${url}/graphql`, '{ countries { id } }')
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_LOADING' } }] })
  return start
}

it('a start waits for a database that is not available yet, even after the server and the database were both killed', async () => {
  const [bolt, http] = [await freePort(0), await freePort(0)]
  const first = await startNeo4j(bolt)
  await migrate(first.database)
  const { address, password } = first
  await first.release()
  const url = `http://127.0.0.1:${http}`
  const env = { NEO4J_URI: address, NEO4J_PASSWORD: password, PORT: String(http), GOVTIES_DATABASE_WAIT: '600000' }
  for (const round of ['after a stop', 'after a kill']) {
    const start = await startFirst({ ...env, GOVTIES_URL: 'https://govties.example/' }, url)
    const database = await startNeo4j(bolt)
    try {
      await start.says('GovTies is ready')
      expect({ round, shown: addressOf(start) }).toEqual({ round, shown: 'https://govties.example' })
      while ((await fetch(`${url}/readyz`)).status !== 200) await wait(100)
      expect(await (await post(`${url}/graphql`, '{ countries(limit: 1) { id } }')).json()).toMatchObject({
        data: { countries: [] },
      })
    } finally {
      start.kill('SIGKILL')
      await database.release()
    }
    await start.end()
  }
})

it('a start waits no longer than the set time, and ends immediately if it is stopped meanwhile', async () => {
  const env = { NEO4J_URI: `bolt://127.0.0.1:${await freePort(0)}`, NEO4J_PASSWORD: 'secret-word' }
  const { code, output } = await run(['start'], { ...env, GOVTIES_DATABASE_WAIT: '1500' })
  expect(output).toContain(`Neo4j does not respond at ${env.NEO4J_URI}.`)
  expect(code).toBe(3)
  const start = govties(['start'], env)
  await start.says('Waiting for Neo4j at')
  start.kill('SIGTERM')
  expect(await start.end()).toBe(130)
})
