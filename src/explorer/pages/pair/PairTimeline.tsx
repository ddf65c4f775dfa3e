import { boundsOf, formatSpan, sortDay, today } from '../../format/dates'
import { count } from '../../format/numbers'
import { itemOf } from '../../timeline/item-of'
import { Timeline } from '../../timeline/Timeline'
import type { TimelineItem } from '../../timeline/timeline-item'
import { effectBarOf } from './effect-bar'
import { shortLabels } from './short-labels'
import type { AsOf } from './useAsOf'
import type { Entries } from './usePair'

/**
 * Draws the pair's entries on one time axis, with a bar for the time in effect. Entries that do not count as of the
 * chosen date are faint.
 */
export function PairTimeline({ entries, asOf }: { entries: Entries; asOf: AsOf }) {
  const span = spanOf(entries)
  return (
    <>
      <p className="section-note">
        {span !== undefined && `${span}. `}
        {entries.left > 0 && `Only the newest are shown; the API returns ${count(entries.left, 'more', 'more')}.`}
      </p>
      <Timeline
        items={itemsOf(entries, asOf.countedIds)}
        label="Timeline of all entries between the two countries"
        asOf={asOf.day}
        hrefOf={(item) => `#entry-${item.id}`}
      />
    </>
  )
}

// Converts the entries to timeline items. Items that do not count as of the chosen date are drawn faint.
function itemsOf(entries: Entries, countedIds?: ReadonlySet<string>): TimelineItem[] {
  const labels = shortLabels(entries.agreements)
  const items = [
    ...entries.agreements.map((one) => ({
      ...itemOf(one, one.basis),
      label: labels.get(one.id),
      bar: effectBarOf(one, today(), replacedOn(one, entries)),
    })),
    ...entries.initiatives.map((one) => itemOf(one, one.basis)),
    ...entries.contacts.map((event) => itemOf(event, 'CONTACT')),
  ]
  return items.map((item) => ({ ...item, faint: countedIds !== undefined && !countedIds.has(item.id) }))
}

// Returns the first possible day of the earliest successor.
function replacedOn({ succeededBy }: Entries['agreements'][number], { agreements }: Entries): string | undefined {
  const successors = agreements.filter(({ id }) => succeededBy.some((next) => next.id === id))
  const days = successors.flatMap(
    (next) => boundsOf(next.inEffectOn ?? next.signedOn ?? next.adoptedOn)?.earliest ?? [],
  )
  return days.sort()[0]
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
