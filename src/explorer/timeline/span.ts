import { useAddress } from '../address/useAddress'
import { boundsOf, utc } from '../format/dates'
import type { TimelineItem } from './timeline-item'

/** A visible time span. `known` is false if no entry has a date. */
export interface Span {
  readonly from: Date
  readonly to: Date
  readonly known: boolean
}

const year = 365.25 * 86_400_000

/** Returns a span of years that covers the start and end of every entry, plus a small margin. */
export function spanOf(items: readonly TimelineItem[]): Span {
  const starts = items.flatMap((item) => boundsOf(item.date) ?? [])
  if (starts.length === 0) return { from: utc('2000-01-01'), to: new Date(), known: false }
  const ends = items.flatMap((item) => {
    if (boundsOf(item.date) === undefined) return []
    return [boundsOf(item.until) ?? [], boundsOf(item.bar?.fadesUntil) ?? []].flat()
  })
  const days = [...starts, ...ends].flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat())
  const from = Math.min(...starts.map(({ earliest, latest }) => utc(earliest ?? latest ?? '').getTime()))
  const to = Math.max(...days.map((day) => utc(day).getTime()))
  const room = Math.max(year / 2, (to - from) * 0.03)
  return { from: new Date(from - room), to: new Date(to + room), known: true }
}

/** Reads the span from the address, where `from` and `to` are years. Returns the whole span if the address has none. */
export function useSpan(whole: Span): { span: Span; choose: (years: [number, number] | null) => void } {
  const address = useAddress()
  const from = yearIn(address.get('from'))
  const to = yearIn(address.get('to'))
  const span = {
    from: from === undefined ? whole.from : utc(`${from}-01-01`),
    to: to === undefined ? whole.to : utc(`${to}-12-31`),
    known: whole.known,
  }
  return {
    span: span.from < span.to ? span : whole,
    choose: (years) =>
      address.set({ from: years === null ? null : `${years[0]}`, to: years === null ? null : `${years[1]}` }),
  }
}

function yearIn(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined
}
