import { capital, noun } from '../format/labels'
import { Name } from '../format/Name'
import type { HitGroup } from './hit'
import type { HitCombobox } from './useHitCombobox'

/** Shows the list of hits below a search field, grouped by kind. */
export function HitList({ combobox, groups }: { combobox: HitCombobox; groups: readonly HitGroup[] }) {
  const { getMenuProps, getItemProps } = combobox
  const order = groups.flatMap((group) => group.hits)
  return (
    <ul {...getMenuProps({ 'aria-label': 'Results', className: 'hits plain', hidden: groups.length === 0 })}>
      {groups.map((group) => (
        <li key={group.kind} role="group" aria-label={capital(noun(group.kind, true))}>
          <span className="hits-kind" aria-hidden="true">
            {capital(noun(group.kind, true))}
          </span>
          <ul role="presentation" className="plain">
            {group.hits.map((hit) => (
              <li key={hit.id} {...getItemProps({ item: hit, index: order.indexOf(hit) })}>
                <Name>{hit.name}</Name> <span className="muted small">{hit.detail}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
