import { rmSync } from 'node:fs'
import type { Ports } from './configuration'
import { readJson, writeWhole } from './files'
import type { Home } from './home'
import { isRunning, type ProcessIdentity } from './processes'

/** The server of a home: written by its keeper when it starts it, removed when it is gone. */
export interface ServerState {
  server: ProcessIdentity
  keeper: ProcessIdentity
  ports: Ports
}

/** The server that runs in this home; undefined when none does. */
export function readState(home: Home): ServerState | undefined {
  const state = readJson<ServerState>(home.state)
  return state && isRunning(state.server) ? state : undefined
}

export function writeState(home: Home, state: ServerState): void {
  writeWhole(home.state, JSON.stringify(state, null, 1))
}

export function removeState(home: Home): void {
  rmSync(home.state, { force: true })
}
