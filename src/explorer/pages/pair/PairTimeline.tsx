import { formatSpan, sortDay } from '../../format/dates'
import { count } from '../../format/numbers'
import { itemOf } from '../../timeline/item-of'
import { Timeline } from '../../timeline/Timeline'
import type { TimelineItem } from '../../timeline/timeline-item'
import type { AsOf } from './useAsOf'
import type { Entries } from './usePair'

/** Draws the pair's entries on one time axis. Entries that do not hold on the chosen date are faint. */
export function PairTimeline({ entries, asOf }: { entries: Entries; asOf: AsOf }) {
  const span = spanOf(entries)
  return (
    <>
      <p className="section-note">
        {span !== undefined && `${span}. `}
        {entries.left > 0 && `The newest are shown; the API gives ${count(entries.left, 'more', 'more')}.`}
      </p>
      <Timeline
        items={itemsOf(entries, asOf.holding)}
        label="Everything between the two countries, in order of time"
        asOf={asOf.day}
        hrefOf={(item) => `#entry-${item.id}`}
      />
    </>
  )
}

// Converts the entries to timeline items. Items that do not hold on the chosen date are drawn faint.
function itemsOf(entries: Entries, holding?: ReadonlySet<string>): TimelineItem[] {
  const items = [
    ...entries.agreements.map((one) => itemOf(one, one.basis)),
    ...entries.initiatives.map((one) => itemOf(one, one.basis)),
    ...entries.contacts.map((event) => itemOf(event, 'CONTACT')),
  ]
  return items.map((item) => ({ ...item, faint: holding !== undefined && !holding.has(item.id) }))
}

// Formats the time span of the dated entries, no more precisely than the evidence allows. Undefined if no entry has a
// date.
function spanOf(entries: Entries): string | undefined {
  const dates = itemsOf(entries)
    .flatMap((item) => (sortDay(item.date) === undefined ? [] : (item.date ?? [])))
    .sort((one, other) => (sortDay(one) ?? '').localeCompare(sortDay(other) ?? ''))
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined ? undefined : formatSpan(first, last)
}
