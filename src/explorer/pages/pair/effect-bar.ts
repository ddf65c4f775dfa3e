import { boundsOf, formatDate } from '../../format/dates'
import { expectedEndOf, isEnded } from '../../timeline/expected-end'
import type { EffectBar } from '../../timeline/timeline-item'
import type { Entries } from './usePair'

type Agreement = Pick<
  Entries['agreements'][number],
  | 'signedOn'
  | 'adoptedOn'
  | 'inEffectOn'
  | 'endedOn'
  | 'expectedEndOn'
  | 'renewedUntil'
  | 'termRenewal'
  | 'status'
  | 'statusAsOf'
  | 'plannedDates'
  | 'effect'
  | 'succeededBy'
> & { readonly countries: readonly unknown[] }

/**
 * Returns the days on which an agreement is in effect, as far as the sources show, or undefined if its beginning is
 * unknown. The bar is solid up to the recorded or expected end. Without an end, it is solid up to the last day for
 * which its status is known, and then fades until it is replaced, or until today. `replacedOn` is the first day on
 * which its successor is in effect.
 */
export function effectBarOf(agreement: Agreement, today: string, replacedOn?: string): EffectBar | undefined {
  const from = startOf(agreement)
  if (from === undefined) return undefined
  const later = (day: string | undefined): string => (day !== undefined && day > from ? day : from)
  const isPlanned = agreement.plannedDates?.includes('endedOn') ?? false
  const ended = isPlanned ? undefined : boundsOf(agreement.endedOn)
  if (ended !== undefined)
    return bar(from, later(ended.earliest), later(ended.latest), `ended ${formatDate(agreement.endedOn)}`)
  const isOver = isEnded(agreement.status)
  const lastKnown = boundsOf(agreement.statusAsOf)?.latest
  const until = later(isOver ? (lastKnown ?? today) : (replacedOn ?? today))
  const term = boundsOf(expectedEndOf(agreement))
  if (term !== undefined) {
    const end = later(term.latest)
    const words = `expected to end ${formatDate(expectedEndOf(agreement))}`
    // Without a recorded renewal, it is unknown whether the agreement still applies after its term.
    const isOpen = end < until && agreement.termRenewal !== 'NONE' && !isOver
    return bar(from, later(term.earliest), isOpen ? until : end, isOpen ? `${words}, ${renewalOf(agreement)}` : words)
  }
  const known = later(isOver ? undefined : lastKnown)
  return bar(from, known < until ? known : until, until, 'end unknown')
}

const bar = (from: string, solidUntil: string, fadesUntil: string, end: string): EffectBar => ({
  from,
  solidUntil,
  fadesUntil,
  words: `in effect from ${formatDate(from)}, ${end}`,
})

const renewalOf = ({ termRenewal }: Agreement): string =>
  termRenewal === 'AUTOMATIC' ? 'renews automatically' : 'no renewal recorded'

// An agreement among several parties takes effect between two of them on a day that the entry does not state.
function startOf({ effect, countries, ...agreement }: Agreement): string | undefined {
  const bounds = (date: string | null | undefined) => boundsOf(date)?.latest ?? boundsOf(date)?.earliest
  const isPlanned = agreement.plannedDates?.includes('inEffectOn') ?? false
  if (countries.length > 2) return undefined
  if (agreement.inEffectOn != null && !isPlanned) return bounds(agreement.inEffectOn)
  if (effect?.basis === 'FROM_SIGNATURE_ASSUMED') return bounds(agreement.signedOn ?? agreement.adoptedOn)
  return effect?.basis === 'FROM_STATUS' ? bounds(agreement.statusAsOf) : undefined
}
