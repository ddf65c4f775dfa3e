import { Sources } from '../../evidence/Sources'
import { EntityLink } from '../../entity/EntityLink'
import { kindName } from '../../format/labels'
import { Name } from '../../format/Name'
import { count } from '../../format/numbers'
import { When } from '../../format/When'
import { QueryResult } from '../../layout/QueryResult'
import { formatRelationship } from '../data/format-fact'
import type { Shown } from '../model'
import type { PathResult, PathFound } from '../path/usePaths'
import { NodePicker } from '../../search/NodePicker'

/** Shows the paths between two picked nodes, with the evidence for each hop. */
export function PathPanel({
  shown,
  paths,
  ends,
  pick,
}: {
  shown: Shown
  paths: PathResult
  ends: Ends
  pick: (end: 'from' | 'to', id: string) => void
}) {
  if (shown.file !== undefined)
    return <p className="muted">The database searches for paths, but this picture comes from a file.</p>
  return (
    <>
      <p className="small muted">
        The shortest paths through facts, ignoring sources. Each country, topic or bloc on a path adds two hops, because
        almost everything is linked through them.
      </p>
      <EndPicker label="From" end="from" id={ends.from} paths={paths.paths} shown={shown} pick={pick} />
      <EndPicker label="To" end="to" id={ends.to} paths={paths.paths} shown={shown} pick={pick} />
      {shown.control.view.path !== null && (
        <QueryResult of={paths.answer}>{() => <PathsFound paths={paths.paths} shown={shown} />}</QueryResult>
      )}
    </>
  )
}

/** The ids of the two picked nodes. Empty until they are picked. */
export interface Ends {
  readonly from: string
  readonly to: string
}

function EndPicker(props: {
  label: string
  end: 'from' | 'to'
  id: string
  paths: readonly PathFound[]
  shown: Shown
  pick: (end: 'from' | 'to', id: string) => void
}) {
  const { graph } = props.shown
  const ends = props.paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from, to]))
  const found = ends.find(({ id }) => id === props.id)?.name
  const name = graph.hasNode(props.id) ? graph.getNodeAttribute(props.id, 'name') : (found ?? props.id)
  return (
    <div className="path-end">
      <NodePicker
        label={
          props.id === ''
            ? `${props.label}: search, or open a node and choose “Path ${props.end} here”`
            : `${props.label}: another`
        }
        pick={(id) => props.pick(props.end, id)}
      />
      {props.id !== '' && (
        <p>
          {props.label}: <Name>{name}</Name>
        </p>
      )}
    </div>
  )
}

function PathsFound({ paths, shown }: { paths: readonly PathFound[]; shown: Shown }) {
  const { control } = shown
  const choice = control.view.path
  if (choice === null) return null
  const path = paths[choice.path]
  if (path === undefined) return <p>No path of at most six hops between the two nodes is on record.</p>
  const step = (hop: number) => control.adjust({ ...control.view, path: { ...choice, hop } })
  return (
    <>
      <div className="button-row" role="group" aria-label="Paths">
        {paths.map((one, at) => (
          <button
            key={at}
            type="button"
            className="button"
            aria-pressed={at === choice.path}
            onClick={() => control.change({ ...control.view, path: { ...choice, path: at, hop: 0 } })}
          >
            Path {at + 1}: {count(one.hops.length, 'hop')}
          </button>
        ))}
        <button
          type="button"
          className="button button-quiet"
          onClick={() => control.change({ ...control.view, path: null })}
        >
          Close
        </button>
      </div>
      <Steps path={path} hop={Math.min(choice.hop, path.hops.length - 1)} step={step} />
    </>
  )
}

function Steps({ path, hop, step }: { path: PathFound; hop: number; step: (hop: number) => void }) {
  return (
    <>
      <div className="button-row">
        <button type="button" className="button" disabled={hop === 0} onClick={() => step(hop - 1)}>
          Previous hop
        </button>
        <button type="button" className="button" disabled={hop === path.hops.length - 1} onClick={() => step(hop + 1)}>
          Next hop
        </button>
        <span className="small" role="status">
          Hop {hop + 1} of {path.hops.length}
        </span>
      </div>
      <ol className="plain hops">
        {path.hops.map((one, at) => (
          <li key={`${one.from.id} ${one.to.id}`} className="hop" aria-current={at === hop ? 'step' : undefined}>
            <EntityLink kind={kindName(one.from.kind)} id={one.from.id} name={one.from.name} />{' '}
            <strong>{formatRelationship(one.relationship, one.forward)}</strong>{' '}
            <EntityLink kind={kindName(one.to.kind)} id={one.to.id} name={one.to.name} />
            <span className="fact-word">
              <When date={one.on} />
            </span>
            {at === hop && <Sources sources={one.sources} of="this hop" />}
          </li>
        ))}
      </ol>
    </>
  )
}
