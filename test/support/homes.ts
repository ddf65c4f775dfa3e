import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireLease } from '../../src/neo4j/local/leases'
import { type Home, homeAt, prepareHome } from '../../src/neo4j/local/home'

/** Set by jest's global setup: the folder of this run's throw-away homes, and the number of workers. */
const FOLDER = 'GOVTIES_TEST_HOMES'
const WORKERS = 'GOVTIES_TEST_WORKERS'

export function newRunFolder(workers: number): string {
  process.env[WORKERS] = String(workers)
  return (process.env[FOLDER] = mkdtempSync(join(tmpdir(), 'govties-test-')))
}

export function runFolder(): string {
  const folder = process.env[FOLDER]
  if (!folder) throw new Error('Put tests that need Neo4j in test/, where jest prepares a home for it.')
  return folder
}

/** Returns the home of the product that all tests share. It is read-only. */
export const loadedHome = (): Home => homeAt(join(runFolder(), 'loaded'))

/** Returns the home of a stopped product, to be copied. */
export const templateHome = (): Home => homeAt(join(runFolder(), 'template'))

/**
 * Returns the home of a server to write to. Each jest worker has a separate home, so that test files do not interfere
 * with one another.
 */
export const scratchHome = (worker = process.env.JEST_WORKER_ID ?? '1'): Home =>
  homeAt(join(runFolder(), `scratch-${worker}`))

/** Keeps the servers of these homes running, once a test has started them, until this process ends. */
export function holdScratchHomes(): void {
  for (let worker = 1; worker <= Number(process.env[WORKERS]); worker++) {
    const home = scratchHome(String(worker))
    prepareHome(home)
    acquireLease(home)
  }
}

/** Returns all homes whose servers are shared by several test files. */
export const scratchHomes = (): Home[] =>
  Array.from({ length: Number(process.env[WORKERS]) }, (_, worker) => scratchHome(String(worker + 1)))
