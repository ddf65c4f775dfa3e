import { formatDate } from '../../format/dates'
import { type EffectOf, formatEffect } from '../../format/effect'
import type { AsOf } from './useAsOf'

/**
 * Shows the degree to which an entry is in effect on the chosen date, or today. Shows nothing until the degree is
 * known.
 */
export function EffectLine(props: { id: string; of?: EffectOf; asOf: AsOf }) {
  const { id, of, asOf } = props
  const entry = asOf.effects?.entries.get(id)
  if (entry === undefined) return null
  const { effect } = entry
  const when = asOf.day === undefined ? 'Today' : `On ${formatDate(asOf.day)}`
  return (
    <p className="entry-effect small">
      <span className="muted">{when}: </span>
      {formatEffect(effect, of)}
    </p>
  )
}
