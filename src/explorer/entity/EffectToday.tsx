import { formatEffect } from '../format/effect'
import type { EffectTodayFragment } from '../generated/graphql'
import { RuleLink } from '../rules/RuleLink'
import type { Fact } from './Facts'

/** Returns the degree to which an agreement or initiative is in effect today. `endOn` is the expected end. */
export function effectToday(effect: EffectTodayFragment | null | undefined, endOn?: string | null): Fact {
  const isAssumed = effect?.degree !== 'NOT' && effect?.basis === 'FROM_SIGNATURE_ASSUMED'
  return {
    name: 'Today',
    value: (
      <>
        {formatEffect(effect, { endOn })}
        {isAssumed && <span className="muted"> (assumed from the day of signature or adoption)</span>}{' '}
        <RuleLink rule="in-effect-on-a-day" of="in effect on a day" />
      </>
    ),
  }
}
