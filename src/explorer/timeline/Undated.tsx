import { count } from '../format/numbers'
import { Name } from '../format/Name'
import type { TimelineItem } from './timeline-item'

/** The undated lane: what has no date with a year is listed and counted, never dropped. */
export function Undated(props: { items: readonly TimelineItem[]; hrefOf: (item: TimelineItem) => string }) {
  if (props.items.length === 0) return null
  return (
    <div className="undated">
      <span className="lane-name">Undated · {count(props.items.length, 'entry', 'entries')}</span>
      <ul className="plain">
        {props.items.map((item) => (
          <li key={item.id}>
            <a href={props.hrefOf(item)}>
              <Name>{item.title}</Name>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
