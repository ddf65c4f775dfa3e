import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { asHomeError, HomeError } from './errors'
import { readJson, writeWhole } from './files'

/** The version of Neo4j that pom.xml names. */
export const NEO4J_VERSION = '5.26.30'

/** Where things lie in a home folder. */
export interface Home {
  root: string
  configuration: string
  data: string
  /** What was in `data` before, for the moment in which another store takes its place; see replace-store.ts. */
  formerData: string
  plugins: string
  log: string
  password: string
  /** Which server runs, and who keeps it; see state.ts. */
  state: string
  holders: string
  lock: string
  /** There while the first start of a store is under way: nothing of worth is in it yet. */
  unfinished: string
  version: string
}

export function homeAt(root: string): Home {
  return {
    root,
    configuration: join(root, 'conf'),
    data: join(root, 'data'),
    formerData: join(root, 'data-before'),
    plugins: join(root, 'plugins'),
    log: join(root, 'logs', 'console.log'),
    password: join(root, 'password'),
    state: join(root, 'server.json'),
    holders: join(root, 'holders'),
    lock: join(root, 'lock'),
    unfinished: join(root, 'unfinished-store'),
    version: join(root, 'version.json'),
  }
}

/** Makes the folders; throws a `HomeError` when they cannot be written, or belong to a Neo4j that ours cannot follow. */
export function prepareHome(home: Home): void {
  try {
    mkdirSync(home.root, { recursive: true, mode: 0o700 })
    for (const folder of [home.configuration, home.data, home.plugins, home.holders, join(home.root, 'logs')]) {
      makeFolder(folder)
    }
    checkVersion(home)
    removeLeftovers(home)
  } catch (error) {
    throw asHomeError(error, home.root)
  }
}

/** Not recursive: that would call a read-only file system a missing folder. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 })
}

/** A store can be read by its own major version, and never by an older Neo4j than the one that wrote it last. */
function checkVersion(home: Home): void {
  const found = readJson<{ neo4j: string }>(home.version)?.neo4j
  if (found === NEO4J_VERSION) return
  if (found && !canFollow(found)) {
    throw new HomeError(
      `${home.root} was made by Neo4j ${found}, and this GovTies runs ${NEO4J_VERSION}, which cannot read it. ` +
        'Run the GovTies that made it, or set GOVTIES_HOME to another folder.',
    )
  }
  writeWhole(home.version, JSON.stringify({ neo4j: NEO4J_VERSION }))
}

function canFollow(found: string): boolean {
  const [ourMajor = 0, ...ourRest] = NEO4J_VERSION.split('.').map(Number)
  const [theirMajor = 0, ...theirRest] = found.split('.').map(Number)
  const firstDifference = ourRest.map((part, index) => part - (theirRest[index] ?? 0)).find((part) => part !== 0)
  return ourMajor === theirMajor && (firstDifference ?? 0) > 0
}

/** What writeWhole and lock.ts were about to rename when their process was killed. */
function removeLeftovers(home: Home): void {
  for (const name of readdirSync(home.root)) {
    if (/\.new$/.test(name)) rmSync(join(home.root, name), { force: true })
  }
}
