import { rmSync } from 'node:fs'
import type { Ports } from './configuration'
import { readJson, writeAtomically } from './files'
import type { Home } from './home'
import { isRunning, type ProcessIdentity } from './processes'

/**
 * The Neo4j server that runs in a home folder. The supervisor writes the state to a file when it starts the server, and
 * removes the file when the server has ended.
 */
export interface ServerState {
  server: ProcessIdentity
  supervisor: ProcessIdentity
  ports: Ports
}

/** Returns the state of the server that is running in this home, or undefined if none is running. */
export function readState(home: Home): ServerState | undefined {
  const state = readJson<ServerState>(home.state)
  return state && isRunning(state.server) ? state : undefined
}

/** Records which server is running in this home. */
export function writeState(home: Home, state: ServerState): void {
  writeAtomically(home.state, JSON.stringify(state, null, 1))
}

/** Records that no server is running in this home. */
export function removeState(home: Home): void {
  rmSync(home.state, { force: true })
}
