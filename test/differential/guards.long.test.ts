import { buildSchema } from '../../src/graphql/build-schema'
import { GUARDS } from '../../src/graphql/guards'
import type { Database } from '../../src/database/connect'
import { SCHEMA_GUARDS } from '../../src/graphql/schema-guards'
import { startServer } from '../../src/server/start-server'
import { UNBOUNDED } from '../support/listening'
import { afterTest } from '../support/at-end'
import { loadedGraph } from '../support/neo4j'
import { seed } from '../support/seed'
import { server } from '../support/server'
import { differences, shown } from './differences'
import { AIMED, INVALID } from './documents/aimed'
import { sample } from './documents/random'
import { type Known, openOracle } from './open-oracle'

describe('documents for which the library returns wrong results', () => {
  let database: Database
  let known: Known
  beforeAll(async () => {
    database = await loadedGraph()
    known = await openOracle(database, await server())
  })

  /**
   * Sends the documents to a server with only some guards, and returns those to which the oracle gives a different
   * answer.
   */
  async function asked(guards = GUARDS, schemaGuards = SCHEMA_GUARDS) {
    const schema = buildSchema(guards, schemaGuards)
    const running = await startServer({ settings: { port: 0, host: '127.0.0.1', http: UNBOUNDED }, database, schema })
    afterTest(() => running.close())
    const once = [...AIMED, ...INVALID].map(({ text, variables }) => ({ text, variables: variables.slice(0, 1) }))
    const [found] = await Promise.all(sample((random) => differences(once, known, running.url, random), 1, seed))
    return { url: running.url, found: found! }
  }

  it('have the same results as the oracle', async () => {
    const { url, found } = await asked()
    expect(await shown(found, known, url)).toBe('')
  })

  it.each(GUARDS)('have results that differ from the oracle without the guard: $name', async (left) => {
    const { found } = await asked(GUARDS.filter((guard) => guard !== left))
    expect(found).not.toEqual([])
  })

  it.each(SCHEMA_GUARDS)('have results that differ from the oracle without the schema guard: $name', async (left) => {
    const others = SCHEMA_GUARDS.filter((guard) => guard !== left)
    expect((await asked(GUARDS, others)).found).not.toEqual([])
  })
})
