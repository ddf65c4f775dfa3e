import { count } from '../format/numbers'
import { Name } from '../format/Name'
import type { TimelineItem } from './timeline-item'

/** Lists and counts the entries without a year, because the time axis cannot show them. */
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
