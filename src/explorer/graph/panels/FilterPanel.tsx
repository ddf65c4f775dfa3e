import { useMemo, type ReactNode } from 'react'
import { capital, noun, formatLabel } from '../../format/labels'
import { formatNumber } from '../../format/numbers'
import { formatRelationship } from '../data/format-fact'
import { kindStyles } from '../style/kind-style'
import { isFiltered, toggle, withoutFilters } from '../view/changes'
import type { Shown } from '../model'
import { countsOf, type Counts } from './counts'
import { KindSign } from './KindSign'

/**
 * Shows the legend, which doubles as the filter by kind and relationship. Also shows the filters by topic, basis and
 * date.
 */
export function FilterPanel({ shown }: { shown: Shown }) {
  const { view, change } = shown.control
  const counts = useMemo(() => countsOf(shown.graph), [shown.graph])
  return (
    <div className="filters">
      {isFiltered(view) && (
        <p>
          <button type="button" className="button" onClick={() => change(withoutFilters(view))}>
            Remove all filters
          </button>
        </p>
      )}
      <Legend shown={shown} counts={counts} />
      <Choices title="Only agreements, initiatives and contacts that are" of={counts.basis}>
        {(basis, count) => (
          <Check
            key={basis}
            on={view.basis.includes(basis)}
            count={count}
            change={() => change(toggle(view, 'basis', basis))}
          >
            {formatLabel(basis)}
          </Check>
        )}
      </Choices>
      <Days shown={shown} />
      <Choices title="Only entries on one of these topics" of={counts.topics}>
        {(id, { name, count }) => (
          <Check key={id} on={view.topics.includes(id)} count={count} change={() => change(toggle(view, 'topics', id))}>
            {name}
          </Check>
        )}
      </Choices>
    </div>
  )
}

function Legend({ shown, counts }: { shown: Shown; counts: Counts }) {
  const { view, change } = shown.control
  const kinds = new Map(
    Object.keys(kindStyles).flatMap((kind): [string, number][] => {
      const count = counts.kinds.get(kind)
      return count === undefined ? [] : [[kind, count]]
    }),
  )
  return (
    <>
      <Choices title="Kinds of node" of={kinds}>
        {(kind, count) => (
          <Check
            key={kind}
            on={!view.withoutKinds.includes(kind)}
            count={count}
            change={() => change(toggle(view, 'withoutKinds', kind))}
          >
            <KindSign kind={kind} scheme={shown.scheme} /> {capital(noun(kind, true))}
          </Check>
        )}
      </Choices>
      <Choices title="Relationships" of={counts.relationships}>
        {(one, count) => (
          <Check
            key={one}
            on={!view.withoutRelationships.includes(one)}
            count={count}
            change={() => change(toggle(view, 'withoutRelationships', one))}
          >
            {formatRelationship(one)}
          </Check>
        )}
      </Choices>
    </>
  )
}

function Days({ shown: { control, visible } }: { shown: Shown }) {
  const { view } = control
  const set = (name: 'from' | 'to') => (event: { currentTarget: HTMLInputElement }) =>
    control.change({ ...view, [name]: event.currentTarget.value })
  return (
    <fieldset className="filter-group">
      <legend>Only entries dated</legend>
      <div className="fields">
        <label className="field">
          <span>from</span>
          <input type="date" value={view.from} max={view.to || undefined} onChange={set('from')} />
        </label>
        <label className="field">
          <span>to</span>
          <input type="date" value={view.to} min={view.from || undefined} onChange={set('to')} />
        </label>
      </div>
      {visible.undated > 0 && (
        <p className="small muted">
          Undated entries ({formatNumber(visible.undated)}) stay visible, because they could be within the dates.
        </p>
      )}
    </fieldset>
  )
}

function Choices<T>({
  title,
  of,
  children,
}: {
  title: string
  of: ReadonlyMap<string, T>
  children: (key: string, of: T) => ReactNode
}) {
  if (of.size === 0) return null
  return (
    <fieldset className="filter-group">
      <legend>{title}</legend>
      {[...of].map(([key, one]) => children(key, one))}
    </fieldset>
  )
}

function Check({
  on,
  count,
  change,
  children,
}: {
  on: boolean
  count?: number
  change: () => void
  children: ReactNode
}) {
  return (
    <label className="filter-line">
      <input type="checkbox" checked={on} onChange={change} />
      <span className="graph-line-name">{children}</span>
      {count !== undefined && <span className="small muted number">{formatNumber(count)}</span>}
    </label>
  )
}
