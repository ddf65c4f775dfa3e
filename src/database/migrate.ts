import type { Database } from './connect'
import { readCypher } from './cypher-file'
import { listUnlisted } from './derive/list-entries'
import { ChangedMigrationError, ForeignDatabaseError, MigrationError, NewerDatabaseError } from './migration-errors'
import { type MigrationScript, readMigrationScripts } from './migration-scripts'

/** The result of a migration. */
export interface MigrationReport {
  /** The versions that this run applied, oldest first. */
  ran: string[]
  /** The newest version in the database. */
  version: string
}

/** Options for migrating a database. */
export interface MigrationOptions {
  scripts?: MigrationScript[]
  /** Migrates even if the database contains the graph of another application. */
  intoForeign?: boolean
}

/**
 * Updates constraints and indexes. Each statement is committed separately, because Neo4j does not allow schema changes
 * and data changes in the same transaction. A script is recorded after its last statement. If a run is killed, the next
 * run repeats the script, so every statement must be safe to repeat. Writes nothing if the database is up to date.
 * Throws a `MigrationError` if the database cannot be migrated.
 */
export async function migrate(database: Database, options: MigrationOptions = {}): Promise<MigrationReport> {
  const scripts = options.scripts ?? readMigrationScripts()
  const version = scripts.at(-1)?.version ?? 'none'
  if ((await pendingScripts(database, scripts)).length === 0) return { ran: [], version }
  if (!options.intoForeign) await refuseForeign(database)
  await database.write(readCypher('migrate/constrain-lock.cypher'))
  await database.write(readCypher('migrate/make-lock.cypher'))
  const ran = await database.inWriteTransaction(async (lock) => {
    await lock.run(readCypher('migrate/take-lock.cypher'))
    const pending = await pendingScripts(database, scripts) // Another run may already have applied some.
    // A script may change what the hash covers.
    if (pending.length > 0) await database.write(readCypher('hash/forget.cypher'))
    for (const script of pending) await runScript(database, script)
    return pending.map((script) => script.version)
  })
  await database.read(readCypher('migrate/await-indexes.cypher'))
  // An index omits nodes that lack the indexed properties, so these properties are written now.
  if (ran.length > 0) await listUnlisted(database)
  return { ran, version }
}

/** Checks whether this version of GovTies can use the database without migrating it. */
export async function isMigrated(database: Database): Promise<boolean> {
  try {
    return (await pendingScripts(database, readMigrationScripts())).length === 0
  } catch (error) {
    if (error instanceof MigrationError) return false
    throw error
  }
}

async function pendingScripts(database: Database, scripts: MigrationScript[]): Promise<MigrationScript[]> {
  const rows = await database.read(readCypher('migrate/recorded.cypher'))
  return pendingOf(new Map(rows.map((row) => [String(row.version), String(row.checksum)])), scripts)
}

/**
 * Returns the scripts that have not run in a graph. `recorded` maps the version of each script that ran to its
 * checksum.
 * @throws NewerDatabaseError, ChangedMigrationError
 */
export function pendingOf(recorded: ReadonlyMap<string, string>, scripts = readMigrationScripts()): MigrationScript[] {
  refuseNewer([...recorded.keys()], scripts)
  for (const { version, checksum } of scripts) {
    if (recorded.has(version) && recorded.get(version) !== checksum) throw new ChangedMigrationError(version)
  }
  return scripts.filter(({ version }) => !recorded.has(version))
}

function refuseNewer(recorded: string[], scripts: MigrationScript[]): void {
  const known = new Set(scripts.map(({ version }) => version))
  const unknown = recorded.find((version) => !known.has(version))
  if (unknown) throw new NewerDatabaseError(unknown, scripts.at(-1)?.version ?? 'none')
}

async function refuseForeign(database: Database): Promise<void> {
  const [row] = await database.read(readCypher('migrate/is-foreign.cypher'))
  if (row?.foreign) throw new ForeignDatabaseError(database.name)
}

async function runScript(database: Database, { version, name, checksum, statements }: MigrationScript): Promise<void> {
  for (const statement of statements) await database.write(statement)
  await database.write(readCypher('migrate/record.cypher'), { version, name, checksum })
}
