import { buildSchema } from '../../src/graphql'
import { GUARDS } from '../../src/graphql/arguments/guards'
import type { Database } from '../../src/database/connect'
import { SCHEMA_GUARDS } from '../../src/graphql/schema-guards'
import { startServer } from '../../src/server'
import { afterTest } from '../support/at-end'
import { loadedGraph } from '../support/neo4j'
import { seed } from '../support/seed'
import { server } from '../support/server'
import { differences, shown } from './differences'
import { AIMED, INVALID } from './documents/aimed'
import { sample } from './documents/random'
import { type Known, openOracle } from './open-oracle'

describe('documents aimed at what the library answers wrongly', () => {
  let database: Database
  let known: Known
  beforeAll(async () => {
    database = await loadedGraph()
    known = await openOracle(database, await server())
  })

  /** Those that a server answers in another way than the oracle whose schema has only some guards. */
  async function wrong(guards = GUARDS, schemaGuards = SCHEMA_GUARDS): Promise<string> {
    const schema = buildSchema(guards, schemaGuards)
    const { url, close } = await startServer({ settings: { port: 0, host: '127.0.0.1' }, database, schema })
    afterTest(close)
    const once = [...AIMED, ...INVALID].map(({ text, variables }) => ({ text, variables: variables.slice(0, 1) }))
    const [found] = await Promise.all(sample((random) => differences(once, known, url, random), 1, seed))
    return shown(found!, known, url)
  }

  it('are answered as by the oracle', async () => {
    expect(await wrong()).toBe('')
  })

  it.each(GUARDS)('are not without the guard: $name', async (left) => {
    expect(await wrong(GUARDS.filter((guard) => guard !== left))).not.toBe('')
  })

  it.each(SCHEMA_GUARDS)('are not without the guard of the schema: $name', async (left) => {
    const others = SCHEMA_GUARDS.filter((guard) => guard !== left)
    expect(await wrong(GUARDS, others)).not.toBe('')
  })
})
