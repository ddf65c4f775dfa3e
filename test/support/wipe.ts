import type { Database } from '../../src/database/connect'

/**
 * Empties a database except for its migrations. The constraints and indexes remain, so the database keeps its plans.
 */
export async function empty(database: Database): Promise<void> {
  while (await deleteSome(database, 'NOT n:Migration AND NOT n:MigrationLock')) continue
}

/** Deletes everything in a database: nodes, constraints and indexes. */
export async function wipe(database: Database): Promise<void> {
  await dropAll(database, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name')
  await dropAll(database, 'INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
  while (await deleteSome(database, 'true')) continue
}

async function dropAll(database: Database, what: string, show: string): Promise<void> {
  for (const { name } of await database.read(show)) await database.write(`DROP ${what} \`${String(name)}\` IF EXISTS`)
}

async function deleteSome(database: Database, which: string): Promise<boolean> {
  const [row] = await database.write(
    `MATCH (n) WHERE ${which} WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted`,
  )
  return row?.deleted !== 0
}
