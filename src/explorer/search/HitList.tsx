import { capital, noun } from '../format/labels'
import { Name } from '../format/Name'
import type { Hit, HitGroup } from './hit'

/** The hits under the search field, grouped by kind. */
export function HitList(props: {
  id: string
  groups: readonly HitGroup[]
  active: number
  select: (hit: Hit) => void
}) {
  const { id, groups } = props
  const order = groups.flatMap((group) => group.hits)
  return (
    <ul role="listbox" id={`${id}-list`} className="hits plain" hidden={groups.length === 0} aria-label="Results">
      {groups.map((group) => (
        <li key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
          <span id={`${id}-${group.kind}`} className="hits-kind">
            {capital(noun(group.kind, true))}
          </span>
          <ul role="presentation" className="plain">
            {group.hits.map((hit) => (
              <li
                key={hit.id}
                id={`${id}-${order.indexOf(hit)}`}
                role="option"
                aria-selected={order[props.active] === hit}
                // The field would lose the focus, and close the list, before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => props.select(hit)}
              >
                <Name>{hit.name}</Name> <span className="muted small">{hit.detail}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
