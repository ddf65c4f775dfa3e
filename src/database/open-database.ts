import type { Database } from './connect'

/** A database that is ready to be asked, how it came about, and how a person reaches it. */
export interface OpenDatabase {
  database: Database
  /** Given by NEO4J_URI, started on this machine, or started in a container. */
  kind: 'remote' | 'local' | 'container'
  /** For drivers, such as bolt://127.0.0.1:7687. */
  address: string
  /** Where Neo4j Browser is served; unknown for a remote one. */
  browserUrl?: string
  username: string
  password: string
  /** Closes the connection, and stops what was started for it unless another process uses it too. */
  release(): Promise<void>
}
