import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writeAtomically } from './files'
import { asHomeError, HomeError } from './local-errors'

/** The version of Neo4j in pom.xml. */
export const NEO4J_VERSION = '5.26.30'

/** The paths in a home folder. */
export interface Home {
  root: string
  configuration: string
  data: string
  /** The earlier content of `data`, kept while another store replaces it. See replace-store.ts. */
  formerData: string
  plugins: string
  log: string
  password: string
  /** Names the running server and its supervisor. See state.ts. */
  state: string
  /** One file for each process that uses the server. See leases.ts. */
  leases: string
  lock: string
  /** Exists only while a store starts for the first time, before it contains data worth keeping. */
  unfinished: string
  version: string
}

/** Returns the paths of the home folder `root`. */
export function homeAt(root: string): Home {
  return {
    root,
    configuration: join(root, 'conf'),
    data: join(root, 'data'),
    formerData: join(root, 'data-before'),
    plugins: join(root, 'plugins'),
    log: join(root, 'logs', 'console.log'),
    password: join(root, 'password'),
    state: join(root, 'server-state.json'),
    leases: join(root, 'leases'),
    lock: join(root, 'lock'),
    unfinished: join(root, 'unfinished-store'),
    version: join(root, 'version.json'),
  }
}

/**
 * Creates the folders of a home. Throws a `HomeError` if the folders are not writable, or if an incompatible version of
 * Neo4j created the store.
 */
export function prepareHome(home: Home): void {
  try {
    mkdirSync(home.root, { recursive: true, mode: 0o700 })
    for (const folder of [home.configuration, home.data, home.plugins, home.leases, join(home.root, 'logs')]) {
      makeFolder(folder)
    }
    checkVersion(home)
    removeLeftovers(home)
  } catch (error) {
    throw asHomeError(error, home.root)
  }
}

/** Creates one folder, but not its parents, because `mkdir -p` reports a read-only file system as a missing folder. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 })
}

/**
 * Checks the version of the store. Neo4j can read a store of the same major version, unless a newer release was the
 * last to write to the store.
 */
function checkVersion(home: Home): void {
  const found = readJson<{ neo4j: string }>(home.version)?.neo4j
  if (found === NEO4J_VERSION) return
  if (found && !canUpgradeFrom(found)) {
    throw new HomeError(
      `${home.root} was created by Neo4j ${found}, but this version of GovTies runs Neo4j ${NEO4J_VERSION}, which cannot read it. ` +
        'Use the version of GovTies that created it, or set GOVTIES_HOME to another folder.',
    )
  }
  writeAtomically(home.version, JSON.stringify({ neo4j: NEO4J_VERSION }))
}

function canUpgradeFrom(found: string): boolean {
  const [ourMajor = 0, ...ourRest] = NEO4J_VERSION.split('.').map(Number)
  const [theirMajor = 0, ...theirRest] = found.split('.').map(Number)
  const firstDifference = ourRest.map((part, index) => part - (theirRest[index] ?? 0)).find((part) => part !== 0)
  return ourMajor === theirMajor && (firstDifference ?? 0) > 0
}

/** Removes temporary files that `writeAtomically` left behind because its process was killed before it renamed them. */
function removeLeftovers(home: Home): void {
  for (const name of readdirSync(home.root)) {
    if (/\.new$/.test(name)) rmSync(join(home.root, name), { force: true })
  }
}
