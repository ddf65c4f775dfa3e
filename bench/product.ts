import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { type OpenDatabase, openDatabase } from '../src/database/open-database'
import { readSettings } from '../src/model/settings'
import { command, start } from './start'

/** Budgets that are never used up, because the single client sends as many requests as possible. */
const UNBOUNDED = { GOVTIES_REQUESTS_PER_MINUTE: '1000000000', GOVTIES_COST_PER_MINUTE: '1000000000000' }

/** The product as `npm start` runs it, with a graph of a given size. */
export interface Product {
  /** The address of the GraphQL API. */
  readonly url: string
  /** A direct driver connection to the product's Neo4j, with the address and password. */
  readonly open: OpenDatabase
  stop(): Promise<void>
}

export interface ProductOptions {
  /** The folder that keeps the graph between runs. */
  home: string
  /** The number of generated agreements in addition to the shipped ones. */
  agreements: number
  /** The page cache of the product's Neo4j. */
  pageCache: string
}

/** Starts the product in its home. Unless the home is already filled, uses the importer to fill it first. */
export async function startProduct({ home, agreements, pageCache }: ProductOptions): Promise<Product> {
  mkdirSync(home, { recursive: true })
  const { url, env, stop } = await start(home, {
    GOVTIES_PAGE_CACHE: pageCache,
    GOVTIES_QUERY_TIMEOUT: '60000',
    ...UNBOUNDED,
  })
  const open = await openDatabase(readSettings(env), () => undefined)
  // If the home already has a complete graph of this size, the importer finds nothing to change.
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

/**
 * Runs the command line. Findings from the checks do not count as failures, because generated records cause such
 * findings, as real records do.
 */
function govties(args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(process.execPath, [command, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0 && status !== 1) throw new Error(`govties ${args[0]} ended with ${status}.`)
}
