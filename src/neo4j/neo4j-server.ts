/** A running Neo4j, with its address and credentials. */
export interface Neo4jServer {
  /** How the server runs: at NEO4J_URI (`remote`), on this machine (`local`), or in a container. */
  kind: 'remote' | 'local' | 'container'
  /** The address for drivers, such as bolt://127.0.0.1:7687. */
  address: string
  /** The address of Neo4j Browser. Undefined for a remote server. */
  browserUrl?: string
  username: string
  password: string
  /** The file that contains the password. Undefined for a remote server, whose password is in NEO4J_PASSWORD. */
  passwordFile?: string
  /** Stops the server if this process was the last one to use it. Has no effect on a remote server. */
  release(): Promise<void>
}
