/** A Neo4j that accepts connections, and how to reach it. */
export interface Neo4jServer {
  /** Named by NEO4J_URI, started on this machine, or started in a container. */
  kind: 'remote' | 'local' | 'container'
  /** The address for drivers, such as bolt://127.0.0.1:7687. */
  address: string
  /** The address of Neo4j Browser; undefined for a remote server. */
  browserUrl?: string
  username: string
  password: string
  /** Stops the server if this process started to use it last and no other process uses it. Does nothing to a remote one. */
  release(): Promise<void>
}
