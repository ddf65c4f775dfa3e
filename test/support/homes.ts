import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Home, homeAt } from '../../src/database/local/home'

/** Set by jest's global setup: the folder of this run's throw-away homes. */
const FOLDER = 'GOVTIES_TEST_HOMES'

export function newRunFolder(): string {
  return (process.env[FOLDER] = join(tmpdir(), `govties-test-${process.pid}`))
}

export function runFolder(): string {
  const folder = process.env[FOLDER]
  if (!folder) throw new Error('Tests that need Neo4j lie in test/, where jest prepares a home for it.')
  return folder
}

/** The home of the server with the whole graph, which tests only read. */
export const loadedHome = (): Home => homeAt(join(runFolder(), 'loaded'))

/** The home of a server to write into. Each jest worker has its own, so that test files do not meet. */
export const scratchHome = (worker = process.env.JEST_WORKER_ID ?? '1'): Home =>
  homeAt(join(runFolder(), `scratch-${worker}`))
