import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { type OpenDatabase, openDatabase } from '../src/database/open-database'
import { readSettings } from '../src/model/settings'
import { command, start } from './start'

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
  const { url, env, stop } = await start(home, { GOVTIES_PAGE_CACHE: pageCache, GOVTIES_QUERY_TIMEOUT: '60000' })
  const open = await openDatabase(readSettings(env), () => undefined)
  // What is in already, whole and of this size, the importer finds unchanged.
  govties(['generate', '--agreements', String(agreements), '--seed', '1', '--import'], env)
  return {
    url: `${url}/graphql`,
    open,
    stop: async () => {
      await open.release()
      await stop()
    },
  }
}

/** Findings of the checks are no failure: generated records have some, as real ones do. */
function govties(args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(process.execPath, [command, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0 && status !== 1) throw new Error(`govties ${args[0]} ended with ${status}.`)
}
