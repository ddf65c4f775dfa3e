import type { Database } from '../../src/database/connect'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed'

/** What `npm start` loads. */
export async function loadAll(database: Database): Promise<void> {
  await migrate(database)
  await seed(database)
}
