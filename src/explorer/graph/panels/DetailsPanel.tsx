import { EntityLink } from '../../entity/EntityLink'
import { When } from '../../format/When'
import { capital, noun, formatLabel } from '../../format/labels'
import { Name } from '../../format/Name'
import { count, formatNumber } from '../../format/numbers'
import type { Bundle } from '../data/bundles'
import { hide, pin, startFrom } from '../view/changes'
import type { Shown } from '../model'
import { FactLine } from './FactLine'
import { KindSign } from './KindSign'
import { Expand } from './Expand'

/** Shows the open node or bundle: its facts, their sources, and the available actions. */
export function DetailsPanel({ shown, pick }: { shown: Shown; pick: (end: 'from' | 'to', id: string) => void }) {
  const { open } = shown.control.view
  const bundle = shown.bundles.get(open)
  if (bundle !== undefined) return <BundleFacts bundle={bundle} shown={shown} />
  if (shown.visible.nodes.has(open)) return <NodeFactsShown key={open} id={open} shown={shown} pick={pick} />
  return (
    <p className="muted">Choose a node or a line, in the picture or in the list, to see its facts and their sources.</p>
  )
}

function BundleFacts({ bundle, shown }: { bundle: Bundle; shown: Shown }) {
  return (
    <section aria-label="Facts of this line">
      <h3>{bundle.facts.length === 1 ? 'One fact' : `${bundle.facts.length} facts`} on this line</h3>
      <ul className="plain">
        {bundle.facts.map((fact) => (
          <FactLine key={fact} fact={fact} shown={shown} />
        ))}
      </ul>
    </section>
  )
}

function NodeFactsShown({
  id,
  shown,
  pick,
}: {
  id: string
  shown: Shown
  pick: (end: 'from' | 'to', id: string) => void
}) {
  const { kind, name, degree, details } = shown.graph.getNodeAttributes(id)
  return (
    <section aria-label={name}>
      <h3>
        <KindSign kind={kind} scheme={shown.scheme} /> <Name>{name}</Name>
      </h3>
      <p className="small">
        {capital(noun(kind))}
        {details?.type != null && `, ${formatLabel(details.type)}`}
        {details !== undefined && (
          <>
            , <When date={details.happenedOn} />
          </>
        )}
        . {count(degree, 'relationship')}. <EntityLink kind={kind} id={id} name="Open its page" />
      </p>
      <NodeButtons id={id} shown={shown} pick={pick} />
      <Expand id={id} shown={shown} />
      <BundlesOf id={id} shown={shown} />
    </section>
  )
}

function NodeButtons({
  id,
  shown,
  pick,
}: {
  id: string
  shown: Shown
  pick: (end: 'from' | 'to', id: string) => void
}) {
  const { control, places } = shown
  const { view } = control
  const held = view.pins.some((one) => one.id === id)
  return (
    <div className="button-row">
      <button type="button" className="button" onClick={() => control.change(hide(view, [id]))}>
        Hide
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={held}
        onClick={() => control.change(pin(view, id, held ? undefined : places[id]))}
      >
        {held ? 'Held here' : 'Hold here'}
      </button>
      {shown.file === undefined && (
        <>
          <button type="button" className="button" onClick={() => pick('from', id)}>
            Path from here
          </button>
          <button type="button" className="button" onClick={() => pick('to', id)}>
            Path to here
          </button>
          <button
            type="button"
            className="button"
            onClick={() => control.change({ ...startFrom(view, [id]), open: id })}
          >
            Start a new graph here
          </button>
        </>
      )}
    </div>
  )
}

const MAX_SHOWN = 60

function BundlesOf({ id, shown }: { id: string; shown: Shown }) {
  const { control, bundles, graph, scheme } = shown
  const around = [...bundles.values()].filter(({ ends }) => ends.includes(id))
  if (around.length === 0) return null
  return (
    <section aria-label="Lines drawn">
      <h3>Lines drawn</h3>
      <ul className="plain graph-list">
        {around.slice(0, MAX_SHOWN).map((bundle) => {
          const other = bundle.ends[0] === id ? bundle.ends[1] : bundle.ends[0]
          return (
            <li key={bundle.id}>
              <button
                type="button"
                className="graph-line"
                onClick={() => control.adjust({ ...control.view, open: bundle.id })}
              >
                <KindSign kind={graph.getNodeAttribute(other, 'kind')} scheme={scheme} />
                <span className="graph-line-name">
                  <Name>{graph.getNodeAttribute(other, 'name')}</Name>
                </span>
                <span className="small muted number">{count(bundle.facts.length, 'fact')}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {around.length > MAX_SHOWN && (
        <p className="small muted">{`${MAX_SHOWN} of ${formatNumber(around.length)}. The table below lists all facts.`}</p>
      )}
    </section>
  )
}
