import type { Database } from './connect'
import { readCypher } from './cypher-file'
import { isMigrated } from './migrate'

/** The state of the graph, which a server must know before it responds to queries. */
export interface GraphState {
  /** True if all migrations have run. */
  migrated: boolean
  /** True while an import in batches is under way or interrupted. Queries then see only part of the graph. */
  loading: boolean
  /** True while a restore is under way or interrupted. The graph is then incomplete. */
  restoring: boolean
  /** The last revision and the time at which it was made, or null if nothing has been imported. */
  revision: string | null
  builtAt: string | null
}

/** Reads the state of the graph. */
export async function readGraphState(database: Database): Promise<GraphState> {
  const [row] = await database.read<Omit<GraphState, 'migrated'>>(readCypher('start/readiness.cypher'))
  return { ...row!, migrated: await isMigrated(database) }
}

/** Returns a function that reads the state of the graph again only after a write. */
export function watchGraphState(database: Database): () => Promise<GraphState> {
  let known: { version: string; state: GraphState } | undefined
  return async () => {
    const version = await database.recentVersion()
    if (known?.version !== version) known = { version, state: await readGraphState(database) }
    return known.state
  }
}
