import { useMemo, type ReactNode } from 'react'
import { capital, noun, say } from '../../words/labels'
import { sayNumber } from '../../words/numbers'
import { sayRelationship } from '../data/words'
import { kindLooks } from '../look/kinds'
import { isFiltered, toggle, withoutFilters } from '../view/changes'
import type { Shown } from '../model'
import { countsOf } from './counts'
import { KindSign } from './KindSign'

/** The legend, which is also the filter: by kind and relationship, by topic, basis and date. */
export function FilterPanel({ shown }: { shown: Shown }) {
  const { control, scheme } = shown
  const { view } = control
  const counts = useMemo(() => countsOf(shown.graph), [shown.graph])
  const kinds = Object.keys(kindLooks).filter((kind) => counts.kinds.has(kind))
  return (
    <div className="filters">
      {isFiltered(view) && (
        <p>
          <button type="button" className="button" onClick={() => control.change(withoutFilters(view))}>
            Take all filters off
          </button>
        </p>
      )}
      <Choices title="Kinds of node">
        {kinds.map((kind) => (
          <Check
            key={kind}
            on={!view.withoutKinds.includes(kind)}
            count={counts.kinds.get(kind)}
            change={() => control.change(toggle(view, 'withoutKinds', kind))}
          >
            <KindSign kind={kind} scheme={scheme} /> {capital(noun(kind, true))}
          </Check>
        ))}
      </Choices>
      <Choices title="Relationships">
        {[...counts.relationships].map(([relationship, number]) => (
          <Check
            key={relationship}
            on={!view.withoutRelationships.includes(relationship)}
            count={number}
            change={() => control.change(toggle(view, 'withoutRelationships', relationship))}
          >
            {sayRelationship(relationship)}
          </Check>
        ))}
      </Choices>
      {counts.basis.size > 0 && (
        <Choices title="Only agreements, initiatives and contacts that are">
          {[...counts.basis].map(([basis, number]) => (
            <Check
              key={basis}
              on={view.basis.includes(basis)}
              count={number}
              change={() => control.change(toggle(view, 'basis', basis))}
            >
              {say(basis)}
            </Check>
          ))}
        </Choices>
      )}
      <Days shown={shown} />
      {counts.topics.size > 0 && (
        <Choices title="Only what covers one of these topics">
          {[...counts.topics].map(([id, { name, count }]) => (
            <Check
              key={id}
              on={view.topics.includes(id)}
              count={count}
              change={() => control.change(toggle(view, 'topics', id))}
            >
              {name}
            </Check>
          ))}
        </Choices>
      )}
    </div>
  )
}

function Days({ shown: { control, visible } }: { shown: Shown }) {
  const { view } = control
  const set = (name: 'from' | 'to') => (event: { currentTarget: HTMLInputElement }) =>
    control.change({ ...view, [name]: event.currentTarget.value })
  return (
    <fieldset className="filter-group">
      <legend>Only what happened</legend>
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
          {sayNumber(visible.undated)} undated are kept: nobody can say that they lie outside.
        </p>
      )}
    </fieldset>
  )
}

function Choices({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{title}</legend>
      {children}
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
      {count !== undefined && <span className="small muted number">{sayNumber(count)}</span>}
    </label>
  )
}
