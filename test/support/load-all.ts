import { loadGraph } from '../../src/cli/load-graph'
import type { Database } from '../../src/database/connect'
import { noProgress } from '../../src/database/local/progress'

/** What `npm start` loads. */
export async function loadAll(database: Database): Promise<void> {
  await loadGraph(database, noProgress)
}
