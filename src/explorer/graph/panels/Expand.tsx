import { NeighbourhoodDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { kindName, noun } from '../../format/labels'
import { formatNumber } from '../../format/numbers'
import type { LeftOut } from '../data/left-out'
import { formatRelationship } from '../data/format-fact'
import { expand } from '../view/changes'
import type { Shown } from '../model'
import { KindSign } from './KindSign'

/**
 * Lists the neighbours of a node by relationship, direction and kind, with their counts, so that the reader can add
 * them.
 */
export function Expand({ id, shown }: { id: string; shown: Shown }) {
  const { asOf } = shown.control.view
  const variables = { of: [id], hops: 1, direction: 'BOTH' as const, limit: 1, asOf: asOf === '' ? undefined : asOf }
  const answer = useGraphQL(NeighbourhoodDocument, variables, { enabled: shown.file === undefined })
  if (shown.file !== undefined) return null
  return (
    <section aria-label="Open up">
      <h3>Open up</h3>
      <QueryResult of={answer}>
        {({ neighbourhood }) => <Ways id={id} ways={neighbourhood.leftOut} shown={shown} />}
      </QueryResult>
    </section>
  )
}

function Ways({ id, ways, shown }: { id: string; ways: readonly LeftOut[]; shown: Shown }) {
  const { control } = shown
  if (ways.length === 0) return <p className="muted small">No neighbours of this node are recorded.</p>
  return (
    <ul className="plain ways">
      {ways.map((way) => {
        const drawn = drawnBy(id, way, shown)
        return (
          <li key={`${way.relationship} ${way.direction} ${way.kind}`}>
            <button
              type="button"
              className="graph-line"
              disabled={drawn >= way.count}
              onClick={() =>
                control.change(
                  expand(control.view, id, { relationship: way.relationship, way: way.direction, kind: way.kind }),
                )
              }
            >
              <KindSign kind={kindName(way.kind)} scheme={shown.scheme} />
              <span className="graph-line-name">
                {formatRelationship(way.relationship, way.direction !== 'IN')} {formatNumber(way.count)}{' '}
                {noun(kindName(way.kind), way.count !== 1)}
              </span>
              <span className="small muted number">
                {drawn >= way.count ? 'all drawn' : `${formatNumber(drawn)} drawn`}
              </span>
            </button>
          </li>
        )
      })}
      {ways.length > 1 && (
        <li>
          <button type="button" className="button" onClick={() => control.change(expand(control.view, id))}>
            Open all of these
          </button>
        </li>
      )}
    </ul>
  )
}

function drawnBy(id: string, way: LeftOut, { graph }: Shown): number {
  const ends = new Set<string>()
  graph.forEachEdge(id, (_, { relationship }, from, to) => {
    const [end, direction] = from === id ? [to, 'OUT'] : [from, 'IN']
    if (relationship !== way.relationship || direction !== way.direction) return
    if (graph.getNodeAttribute(end, 'kind') === kindName(way.kind)) ends.add(end)
  })
  return ends.size
}
