import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/** Deletes all nodes of a database, in several transactions. Constraints and indexes remain. */
export async function emptyDatabase(database: Database): Promise<void> {
  for (;;) {
    const [row] = await database.write(readCypher('history/delete-some.cypher'))
    if (!row?.deleted) return
  }
}
