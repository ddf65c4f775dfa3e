import type { Database } from '../../database/connect'
import { nearestPair } from '../page-status'
import { withTimeout } from '../with-timeout'
import { BadParameterError } from './errors'
import type { Given } from './parameters'

/** The time limit for the look-up of a pair, in milliseconds. */
const LOOKUP_TIMEOUT_MS = 2_000

/**
 * Splits the pair in a path into its countries. A pair with more than one hyphen stays whole, because only a look-up
 * can determine where to split it.
 * @throws BadParameterError
 */
export function withPair({ between, ...path }: Record<string, string>): Given {
  if (between === undefined) return path
  const id = between.toUpperCase()
  const parts = id.split('-')
  if (parts.length === 1) throw new BadParameterError('between', 'must name two countries, joined by a hyphen: `GB-SG`')
  return { ...path, between: parts.length === 2 ? parts : [id] }
}

/** A request to an endpoint whose path may contain a pair. */
interface WithPair {
  readonly endpoint: { readonly path: string }
  readonly variables: Record<string, unknown>
}

/**
 * Splits a pair that `withPair` left whole, such as `AFRICAN-UNION-SG`, by looking up the countries. If the pair does
 * not name two known countries, the API states which one is unknown.
 */
export async function splitPair(asked: WithPair | undefined, database: Database): Promise<void> {
  const { between } = asked?.variables ?? {}
  if (!asked?.endpoint.path.includes(':between') || !Array.isArray(between) || between.length === 2) return
  const id = String(between[0])
  const split = id.indexOf('-')
  const way = await withTimeout(nearestPair(id, database), LOOKUP_TIMEOUT_MS)
  asked.variables['between'] = way ?? [id.slice(0, split), id.slice(split + 1)]
}
