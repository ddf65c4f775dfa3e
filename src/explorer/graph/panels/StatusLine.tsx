import { count, formatNumber } from '../../format/numbers'
import { formatLeftOut, formatTotal } from '../data/left-out'
import type { LoadedStep } from '../data/load'
import { PAGE_SIZE } from '../data/load'
import { morePages, showAll } from '../view/changes'
import type { Shown } from '../model'

/** Shows how many nodes are drawn and how many each step left out, and lets the reader load more. */
export function StatusLine({ shown, loading, incomplete }: { shown: Shown; loading: boolean; incomplete: boolean }) {
  const { visible, graph, control, arranging } = shown
  const hidden = graph.order - visible.nodes.size
  return (
    <div className="graph-status small">
      <p role="status">
        {count(visible.nodes.size, 'node')} and {count(visible.edges.size, 'fact')} drawn
        {hidden > 0 && `; ${formatNumber(hidden)} more are loaded but hidden or filtered out`}.{' '}
        {loading ? 'Loading…' : arranging ? 'Arranging…' : ''}
      </p>
      {control.view.hidden.length > 0 && (
        <button type="button" className="button button-quiet" onClick={() => control.change(showAll(control.view))}>
          Show {formatNumber(control.view.hidden.length)} hidden again
        </button>
      )}
      {shown.steps.map((step) =>
        step.leftOut.length > 0 ? <Capped key={step.place} step={step} shown={shown} /> : null,
      )}
      {incomplete && (
        <p>
          Some lines between nodes from different steps may be missing, because these nodes have too many neighbours to
          check.
        </p>
      )}
    </div>
  )
}

function Capped({ step, shown: { control, graph } }: { step: LoadedStep; shown: Shown }) {
  const { place, total, leftOut } = step
  if (place === 'path') return null
  const of = place === 'start' ? '' : control.view.expansions[place]?.id
  const name = of === undefined || of === '' ? 'The start' : graph.hasNode(of) ? graph.getNodeAttribute(of, 'name') : of
  return (
    <div className="capped">
      <span>
        {name}: {formatTotal(total)} neighbours, nearest and newest first.
      </span>{' '}
      <button type="button" className="button" onClick={() => control.change(morePages(control.view, place))}>
        Get {PAGE_SIZE} more
      </button>
      <details>
        <summary>Neighbours left out</summary>
        <ul>
          {leftOut.map((way) => (
            <li key={`${way.kind} ${way.relationship} ${way.direction}`}>{formatLeftOut(way)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
