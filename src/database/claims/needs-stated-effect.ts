import type { Properties } from '../properties'

/** Kinds of agreements that come into effect on a stated day, unless they are known to be non-binding. */
const TREATY_KINDS: ReadonlySet<unknown> = new Set(['DIGITAL_ECONOMY_AGREEMENT', 'DIGITAL_TRADE_AGREEMENT'])

/**
 * Checks whether an agreement comes into effect only on a stated day: it is binding, or its kind is usually binding.
 */
export function needsStatedEffect({ kind, bindingness }: Properties): boolean {
  if (bindingness === 'BINDING' || bindingness === 'MIXED') return true
  return TREATY_KINDS.has(kind) && bindingness !== 'NON_BINDING'
}
