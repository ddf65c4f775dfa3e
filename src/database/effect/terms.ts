import { type DayText, dayAfter, isPlanned, type Span } from '../../model/days'
import { addDuration } from '../claims/derived-dates'
import { type CountedTerm, EARLIEST_DAY } from './degree'
import { appliesTo, ENDED, RAN_ITS_TERM } from './ending-states'
import type { Life, Stage } from './life'

/**
 * Returns the term and its renewals and extensions. A renewal without a stated end lasts as long as the term and counts
 * from the former end. If the record does not state a length either, the end is unknown. A renewal after a lapse takes
 * effect only on its own day.
 */
export function termsOf(life: Life, stages: Stage[], begun: Span | null): CountedTerm[] {
  const { term, status } = life
  const hasEnded = ENDED.has(status ?? '') && !isEndPlanned(life)
  // A term that renews itself may have ended after any of its periods.
  const renewal = term?.renewal ?? null
  const isStatedEnd = hasEnded && renewal !== 'AUTOMATIC'
  const first = term ? [{ from: onDay(begun?.earliest ?? EARLIEST_DAY), end: term.end }] : []
  return [...first, ...renewalsOf(life, stages)].map(({ from, end }) => ({ from, end, renewal, isStatedEnd }))
}

/**
 * Checks whether a state at the end of the term was only planned: the reference dates of all sources that report it are
 * before that end.
 */
function isEndPlanned({ term, status, reports }: Life): boolean {
  if (!term || !RAN_ITS_TERM.has(status ?? '')) return false
  const reporting = reports.filter((report) => report.status === status)
  return isPlanned(
    term.end.earliest,
    reporting.map(({ referenceDate }) => referenceDate?.latest),
  )
}

/** A renewal or extension: the day from which it counts, and the new end. */
interface RenewedTerm {
  from: Span
  /** The end is null if the record states neither an end nor a length. */
  end: Span | null
  /** The stated end in EDTF; null if the end is calculated from the length of the term. */
  statedEnd: string | null
}

function renewalsOf({ term }: Life, stages: Stage[]): RenewedTerm[] {
  const renewals: RenewedTerm[] = []
  for (const { stage, on, until, untilText = null } of stages) {
    if (stage !== 'RENEWED' && stage !== 'EXTENDED') continue
    const former = renewals.length > 0 ? renewals.at(-1)!.end : term?.end
    const end = until ?? (former && term?.length ? later(former, term.length) : null)
    const from = on ?? onDay(former ? dayAfter(former.earliest) : EARLIEST_DAY)
    renewals.push({ from, end, statedEnd: until && untilText })
  }
  return renewals
}

/**
 * Returns the end according to the last renewal or extension for all parties, in EDTF, and its basis. The end is null
 * if no renewal is recorded.
 */
export function renewedUntil(life: Life): { until: string; basis: 'STATED' | 'LENGTH_ASSUMED' } | null {
  const last = renewalsOf(
    life,
    life.stages.filter((stage) => appliesTo(stage)),
  ).at(-1)
  if (!last?.end) return null
  const { earliest, latest } = last.end
  const counted = earliest === latest ? earliest : `[${earliest}..${latest}]`
  return { until: last.statedEnd ?? counted, basis: last.statedEnd === null ? 'LENGTH_ASSUMED' : 'STATED' }
}

const onDay = (day: DayText): Span => ({ earliest: day, latest: day })

const later = ({ earliest, latest }: Span, length: string): Span => ({
  earliest: shift(earliest, length),
  latest: shift(latest, length),
})

const shift = (day: DayText, length: string): DayText => addDuration(day, length) ?? day
