import type { Pair, Stage } from './life'

/** Stages and states that end an agreement. */
export const ENDED: ReadonlySet<string> = new Set([
  'COMPLETED',
  'EXPIRED',
  'LAPSED',
  'TERMINATED',
  'REPLACED',
  'ENDED',
  'ABANDONED',
])

/** States that an agreement reaches at the end of its term, if it has a term. */
export const RAN_ITS_TERM: ReadonlySet<string> = new Set(['COMPLETED', 'EXPIRED', 'LAPSED'])

/**
 * A stage for some parties applies to a pair if it ends or suspends the effect for one of the two countries, or if it
 * applies to both.
 */
export function appliesTo({ stage, for: parties }: Stage, pair?: Pair): boolean {
  if (parties.length === 0) return true
  if (!pair) return false
  return ENDED.has(stage) || stage === 'SUSPENDED'
    ? pair.some((country) => parties.includes(country))
    : pair.every((country) => parties.includes(country))
}
