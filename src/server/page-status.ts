import type { Database } from '../database/connect'
import { findEntities, type FoundEntity } from '../graphql/resolvers/find-entities'
import { isPagePath } from '../model/page-paths'
import { withTimeout } from './with-timeout'

/**
 * The time, in milliseconds, that a page waits for the look-up of its id. After that time, the explorer itself shows
 * whether the id exists.
 */
const LOOKUP_TIMEOUT_MS = 1_000

/** The maximum number of ids that are looked up at once, because these look-ups have no budget. */
const MAX_LOOKUPS = 10

/**
 * Returns a function that gives the status of an address of the explorer: 404 if there is no page at this address, or
 * if the page of a node names an id that is not in the graph. If the database does not respond in time, the status is
 * 200.
 */
export function pageStatus(database: Database): (path: string) => Promise<200 | 404> {
  let running = 0
  return async (path) => {
    if (!isPagePath(path)) return 404
    const [, folder = '', name] = path.split('/')
    // The history of a record remains after its node has been removed.
    if (!name || folder === 'history' || running >= MAX_LOOKUPS) return 200
    const id = decoded(name)
    if (id === undefined) return 404
    running++
    const found = folder === 'tie' ? isPair(id, database) : isNode(folder, id, database)
    const ended = found.finally(() => running--)
    return (await withTimeout(ended, LOOKUP_TIMEOUT_MS)) === false ? 404 : 200
  }
}

async function isNode(folder: string, id: string, database: Database): Promise<boolean> {
  return (await findEntities([id], database)).get(id)?.kind.toLowerCase() === folder
}

const isPair = async (id: string, database: Database): Promise<boolean> => (await pairOf(id, database)) !== undefined

/**
 * Returns the two countries that an id names, joined by a hyphen, or undefined if the id does not name two countries.
 * There need not be a tie between them.
 */
export async function pairOf(id: string, database: Database): Promise<Pair | undefined> {
  const ways = await waysToSplit(id, database)
  return ways.find(({ pair: [one, other], known }) => known === 2 && one !== other)?.pair
}

/**
 * Splits an id so that as many parts as possible are known countries. Returns undefined if no part is a known country.
 */
export async function nearestPair(id: string, database: Database): Promise<Pair | undefined> {
  const [best] = await waysToSplit(id, database)
  return best && best.known > 0 ? best.pair : undefined
}

/** Country codes can contain hyphens too, so all ways to split the id are tried. The best way comes first. */
async function waysToSplit(id: string, database: Database): Promise<{ pair: Pair; known: number }[]> {
  const parts = id.toUpperCase().split('-')
  if (parts.length > MAX_PARTS) return []
  const ways = parts.slice(1).map((_, index): Pair => {
    return [parts.slice(0, index + 1).join('-'), parts.slice(index + 1).join('-')]
  })
  const found = await findEntities([...new Set(ways.flat())], database)
  const counted = ways.map((pair) => ({ pair, known: pair.filter((code) => isCountry(found.get(code))).length }))
  return counted.sort((one, other) => other.known - one.known)
}

type Pair = readonly [string, string]

const MAX_PARTS = 10

const isCountry = (entity: FoundEntity | undefined): boolean => entity?.kind === 'Country'

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}
