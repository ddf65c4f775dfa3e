import type { WeakClaimFragment } from '../generated/graphql'
import type { Weakness } from './evidence'

/** Marks a value that rests on one independent origin or is disputed, with a symbol and words. `of` names the value. */
export function WeakMark({ origins, disputed, of }: Weakness & { of: string }) {
  const words = [...(origins === 1 ? ['one source'] : []), ...(disputed === true ? ['disputed'] : [])]
  if (words.length === 0) return null
  return (
    <span className="tag weak-mark">
      <span aria-hidden="true">{disputed === true ? '≠' : '①'} </span>
      {words.join(', ')}
      <span className="hidden-visually"> to check: {of}</span>
    </span>
  )
}

/** Marks a value by the first claim about it, which is the preferred one if any is preferred. */
export function ClaimMark({ claims, of }: { claims: readonly WeakClaimFragment[] | undefined; of: string }) {
  const [claim] = claims ?? []
  return claim === undefined ? null : <WeakMark origins={claim.independentOrigins} disputed={claim.disputed} of={of} />
}
