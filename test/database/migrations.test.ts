import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { connect, type ConnectionSettings, type Database } from '../../src/database/connect'
import { migrate } from '../../src/database/migrate'
import { ChangedMigrationError, ForeignDatabaseError, NewerDatabaseError } from '../../src/database/migration-errors'
import { type MigrationScript, readMigrationScripts } from '../../src/database/migration-scripts'
import { builtCommand } from '../support/built'
import { openBareGraph } from '../support/neo4j'
import { wipe } from '../support/wipe'

function script(version: string, ...statements: string[]): MigrationScript {
  const checksum = createHash('sha256').update(statements.join()).digest('hex')
  return { version, name: `of version ${version}`, checksum, statements }
}

const index = (name: string) => `CREATE INDEX ${name} IF NOT EXISTS FOR (n:Thing) ON (n.${name})`
const first = script('V0001', index('one'), index('two'), 'MERGE (:Thing {id: 1})')
const second = script('V0002', index('three'), 'MERGE (:Thing {id: 2})', index('four'))
const scripts = [first, second]

let graph: Database
let endpoint: ConnectionSettings
beforeEach(async () => {
  const open = await openBareGraph()
  graph = open.database
  endpoint = { uri: open.address, username: open.username, password: open.password, database: graph.name }
})

/** Returns everything that migrations create: indexes, nodes and versions. */
async function state(): Promise<unknown[]> {
  return Promise.all(
    [
      "SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name",
      'MATCH (thing:Thing) RETURN thing.id AS id ORDER BY id',
      'MATCH (migration:Migration) RETURN migration.version AS version, migration.checksum AS checksum ORDER BY version',
    ].map((question) => graph.read(question)),
  )
}

const runner = join(__dirname, 'fixtures', 'killed-runner.cjs')

/** Migrates in a separate process, which is killed before its statement number `count`. */
async function killedAt(count: number): Promise<NodeJS.Signals | null> {
  const dist = dirname(dirname(builtCommand()))
  const env = { DIST: dist, ENDPOINT: JSON.stringify(endpoint), SCRIPTS: JSON.stringify(scripts), COUNT: String(count) }
  const child = spawn(process.execPath, [runner], { env: { ...process.env, ...env }, stdio: 'inherit' })
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
}

describe('migrations', () => {
  it('that are killed between any two statements and run again have the same result as undisturbed ones', async () => {
    await migrate(graph, { scripts })
    const whole = await state()
    // Two statements create the lock, one statement drops the hash, and each script needs one more statement that
    // records it.
    const statements = 3 + scripts.reduce((sum, { statements: own }) => sum + own.length + 1, 0)
    for (let count = 0; count < statements; count += 1) {
      await wipe(graph)
      expect(await killedAt(count)).toBe('SIGKILL')
      expect((await migrate(graph, { scripts })).ran.length).toBeGreaterThan(0)
      expect(await state()).toEqual(whole)
    }
    await wipe(graph)
    expect(await killedAt(statements)).toBeNull()
    expect(await state()).toEqual(whole)
  })

  it('run once when two runners start at the same moment', async () => {
    const other = await connect(endpoint)
    const reports = await Promise.all([migrate(graph, { scripts }), migrate(other, { scripts })])
    await other.close()
    expect(reports.flatMap(({ ran }) => ran).sort()).toEqual(['V0001', 'V0002'])
    expect(await graph.read('MATCH (thing:Thing) RETURN count(*) AS things')).toEqual([{ things: 2 }])
    expect(await graph.read('MATCH (lock:MigrationLock) RETURN count(*) AS locks')).toEqual([{ locks: 1 }])
  })

  it('run only the new scripts on an old database, and then write nothing', async () => {
    await migrate(graph, { scripts: [first] })
    expect(await migrate(graph, { scripts })).toEqual({ ran: ['V0002'], version: 'V0002' })
    const version = await graph.version()
    expect(await migrate(graph, { scripts })).toEqual({ ran: [], version: 'V0002' })
    expect(await graph.version()).toBe(version)
  })

  it('refuse a script that was changed after it ran, and change nothing', async () => {
    await migrate(graph, { scripts: [first] })
    const before = await state()
    const changed = [script('V0001', index('other')), second]
    await expect(migrate(graph, { scripts: changed })).rejects.toThrow(ChangedMigrationError)
    await expect(migrate(graph, { scripts: changed })).rejects.toThrow(
      /V0001 was changed after it had run.*Restore the script/,
    )
    expect(await state()).toEqual(before)
  })

  it('refuse a database that is newer than the code, and change nothing', async () => {
    await migrate(graph, { scripts })
    const before = await state()
    await expect(migrate(graph, { scripts: [first] })).rejects.toThrow(NewerDatabaseError)
    await expect(migrate(graph, { scripts: [first] })).rejects.toThrow(/is at migration V0002.*only up to V0001/)
    expect(await state()).toEqual(before)
  })

  it('refuse a database with other data unless it may be shared, and leave that data unchanged', async () => {
    await graph.write("CREATE (:Movie {title: 'The Matrix'})-[:BY]->(:Person {name: 'Lana Wachowski'})")
    await expect(migrate(graph, { scripts })).rejects.toThrow(ForeignDatabaseError)
    await expect(migrate(graph, { scripts })).rejects.toThrow(/not from GovTies.*--into-foreign/)
    expect((await state())[2]).toEqual([])
    await migrate(graph, { scripts, intoForeign: true })
    const [row] = await graph.read('MATCH (m:Movie)-[:BY]->(p:Person) RETURN properties(m) AS m, properties(p) AS p')
    expect(row).toEqual({ m: { title: 'The Matrix' }, p: { name: 'Lana Wachowski' } })
  })

  it('of the project bring an empty database to its newest version', async () => {
    const { ran, version } = await migrate(graph)
    expect(ran).toEqual(readMigrationScripts().map((one) => one.version))
    expect(version).toBe(ran.at(-1))
    const offline = await graph.read("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")
    expect(offline).toEqual([])
  })
})
