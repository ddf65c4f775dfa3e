import type { Database } from '../../src/database/connect'
import { askCells, askDegrees, askTies } from './asked'
import { lineOfDegree, lineOfKnownDay, linesOfCells, linesOfDegrees, linesOfTies } from './lines'
import type { Recounted } from './recount'

/**
 * The maximum time, in milliseconds, for a hook that loads the frozen records and queries all of them on a busy
 * machine.
 */
export const LOADING = 900_000

/** All values that can be compared, as sorted lines. */
export interface Lines {
  ties: string[]
  cells: string[]
  degrees: string[]
  knownDays: string[]
}

/** Requests from the API everything that the recount counts. */
export async function asked(graph: Database, days: string[]): Promise<Lines> {
  const degrees = await askDegrees(graph, days)
  return {
    ties: await askTies(graph),
    cells: await askCells(graph, days),
    degrees: degrees.map(({ of, effect }) => lineOfDegree(of, effect)).sort(),
    knownDays: degrees.flatMap(({ of, effect }) => lineOfKnownDay(of, effect)).sort(),
  }
}

/** Returns the same values from the recount. */
export const counted = (recounted: Recounted): Lines => ({
  ties: linesOfTies(recounted),
  cells: linesOfCells(recounted),
  degrees: linesOfDegrees(recounted, lineOfDegree),
  knownDays: linesOfDegrees(recounted, lineOfKnownDay),
})

/** Returns the lines that only one of the two texts contains, so that a failed test shows nothing else. */
export function differences(api: string[], recount: string[]): { onlyApi: string[]; onlyRecount: string[] } {
  const [inApi, inRecount] = [new Set(api), new Set(recount)]
  return {
    onlyApi: api.filter((line) => !inRecount.has(line)),
    onlyRecount: recount.filter((line) => !inApi.has(line)),
  }
}

/** The result if both texts contain the same lines. */
export const NONE = { onlyApi: [], onlyRecount: [] }
