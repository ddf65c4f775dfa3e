import { count } from '../../format/numbers'
import { Timeline } from '../../timeline/Timeline'
import { type Entries, itemsOf, formatSpan } from './tie'
import type { AsOf } from './useAsOf'

/** The pair on one axis of time; what does not hold as of the day asked about is drawn faint. */
export function PairTimeline({ entries, asOf }: { entries: Entries; asOf: AsOf }) {
  const span = formatSpan(entries)
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
