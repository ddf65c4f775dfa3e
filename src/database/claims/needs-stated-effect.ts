import type { Properties } from '../properties'

/** Kinds of agreements that come into effect on a stated day, unless they are known not to bind. */
const TREATY_KINDS: ReadonlySet<unknown> = new Set(['DIGITAL_ECONOMY_AGREEMENT', 'DIGITAL_TRADE_AGREEMENT'])

/** Checks whether an agreement comes into effect only on a stated day: it binds, or it is of a kind that usually binds. */
export function needsStatedEffect({ kind, bindingness }: Properties): boolean {
  if (bindingness === 'BINDING' || bindingness === 'MIXED') return true
  return TREATY_KINDS.has(kind) && bindingness !== 'NON_BINDING'
}
