import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../src/database/open'
import type { OpenDatabase } from '../src/database/open-database'
import { projectRoot } from '../src/model/project-root'
import { readSettings } from '../src/model/settings'

const command = join(projectRoot, 'dist', 'cli', 'main.js')

/** The product as `npm start` runs it, over a graph of some size. */
export interface Product {
  /** Where its GraphQL answers. */
  readonly url: string
  /** A connection of our own to its Neo4j, by the driver, with its address and password. */
  readonly open: OpenDatabase
  stop(): Promise<void>
}

export interface ProductOptions {
  /** The folder that keeps the graph from one run to the next. */
  home: string
  /** How many generated agreements it has beside the shipped ones. */
  agreements: number
  /** The memory of its Neo4j for pages of its store. */
  pageCache: string
}

/** Starts the product in a home of its own, and fills that by the importer where it is not full yet. */
export async function startProduct({ home, agreements, pageCache }: ProductOptions): Promise<Product> {
  mkdirSync(home, { recursive: true })
  const env = {
    ...process.env,
    GOVTIES_HOME: home,
    GOVTIES_ARTIFACTS: readSettings().artifacts,
    GOVTIES_BOLT_PORT: '0',
    GOVTIES_BROWSER_PORT: '0',
    GOVTIES_PAGE_CACHE: pageCache,
    PORT: String(await freePort()),
  }
  const server = spawn(process.execPath, [command, 'start'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  await untilReady(`http://127.0.0.1:${env.PORT}/readyz`, server)
  const open = await openDatabase(readSettings(env), () => undefined)
  // What is in already, whole and of this size, the importer finds unchanged.
  govties(['generate', '--agreements', String(agreements), '--seed', '1', '--import'], env)
  return {
    url: `http://127.0.0.1:${env.PORT}/graphql`,
    open,
    stop: async () => {
      await open.release()
      await end(server)
    },
  }
}

/** Findings of the checks are no failure: generated records have some, as real ones do. */
function govties(args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(process.execPath, [command, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0 && status !== 1) throw new Error(`govties ${args[0]} ended with ${status}.`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await wait(200)
  }
  throw new Error(`npm start ended with ${server.exitCode}.`)
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGINT')
  await ended
}
