import { Timeline } from '../../timeline/Timeline'
import { itemsOf, type PairTie } from './tie'
import type { AsOf } from './useAsOf'

/** The pair on one axis of time; what does not hold as of the day asked about is drawn faint. */
export function PairTimeline({ tie, asOf }: { tie: PairTie; asOf: AsOf }) {
  return (
    <Timeline
      items={itemsOf(tie, asOf.holding)}
      label="Everything between the two countries, in order of time"
      asOf={asOf.day}
      hrefOf={(item) => `#entry-${item.id}`}
    />
  )
}
