import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireLease } from '../../src/neo4j/local/leases'
import { type Home, homeAt, prepareHome } from '../../src/neo4j/local/home'

/** Set by jest's global setup: the folder of this run's throw-away homes, and how many workers there are. */
const FOLDER = 'GOVTIES_TEST_HOMES'
const WORKERS = 'GOVTIES_TEST_WORKERS'

export function newRunFolder(workers: number): string {
  process.env[WORKERS] = String(workers)
  return (process.env[FOLDER] = mkdtempSync(join(tmpdir(), 'govties-test-')))
}

export function runFolder(): string {
  const folder = process.env[FOLDER]
  if (!folder) throw new Error('Tests that need Neo4j lie in test/, where jest prepares a home for it.')
  return folder
}

/** The home of the product that all tests share, which they only read. */
export const loadedHome = (): Home => homeAt(join(runFolder(), 'loaded'))

/** The same, stopped, to be copied. */
export const templateHome = (): Home => homeAt(join(runFolder(), 'template'))

/** The home of a server to write into. Each jest worker has its own, so that test files do not meet. */
export const scratchHome = (worker = process.env.JEST_WORKER_ID ?? '1'): Home =>
  homeAt(join(runFolder(), `scratch-${worker}`))

/** Has the servers of these homes, once a test started them, run until this process ends. */
export function holdScratchHomes(): void {
  for (let worker = 1; worker <= Number(process.env[WORKERS]); worker++) {
    const home = scratchHome(String(worker))
    prepareHome(home)
    acquireLease(home)
  }
}

/** All homes of servers that several test files share. */
export const scratchHomes = (): Home[] =>
  Array.from({ length: Number(process.env[WORKERS]) }, (_, worker) => scratchHome(String(worker + 1)))
