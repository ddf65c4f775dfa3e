import { useEffect, useMemo, useState } from 'react'
import { NeighbourhoodDocument, PathsBetweenDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { Page } from '../layout/Page'
import type { ShownQuery } from '../layout/ShownQueries'
import { fromFile, type FileGraph } from './data/graph-file'
import { PAGE_SIZE } from './data/load'
import { useLoaded } from './data/useLoaded'
import { GraphBody } from './GraphBody'
import { Notices } from './panels/Notices'
import { StartChoice } from './panels/StartChoice'
import { usePaths } from './path/usePaths'
import { titleOf } from './export/describe-view'
import { useShown } from './useShown'
import { renamed } from './view/changes'
import { emptyView, type View } from './view/view'
import { useView, type ViewControl } from './view/useView'
import './graph.css'

/**
 * Shows the graph page. The page starts with the neighbours of the chosen nodes, which the reader expands step by step.
 * Each fact is shown with its evidence.
 */
export default function GraphPage() {
  const control = useView()
  const { view } = control
  const [file, setFile] = useState<FileGraph>()
  const paths = usePaths(view)
  const answer = useLoaded(toLoadRequest(view, file === undefined ? paths.chosen : []))
  const fileGraph = useMemo(() => (file === undefined ? undefined : fromFile(file)), [file])
  const loaded = fileGraph ?? (view.start.length === 0 ? undefined : answer.data)
  const shown = useShown(loaded, paths.chosen, control, file?.title)
  const followed = useFollowed(answer.data?.renamed, control)
  const openFile = (next: FileGraph) => {
    control.change(emptyView)
    setFile(next)
  }
  const beginning: ViewControl = { ...control, change: (next) => (setFile(undefined), control.change(next)) }
  return (
    <Page
      title={titleOf(shown) === 'Nothing chosen yet' ? 'Graph' : titleOf(shown)}
      kind="Graph"
      queries={queriesOf(view, paths.variables)}
    >
      <StartChoice control={file === undefined ? control : beginning} openFile={openFile} />
      <Notices ignored={control.ignored} missing={answer.data?.missing ?? []} renamed={followed} />
      {loaded === undefined && view.start.length === 0 && <Beginning />}
      {loaded === undefined && view.start.length > 0 && <QueryResult of={answer}>{() => null}</QueryResult>}
      {loaded !== undefined && (
        <GraphBody shown={shown} paths={paths} loading={answer.isFetching} incomplete={loaded.incomplete} />
      )}
    </Page>
  )
}

function Beginning() {
  return (
    <p className="muted">
      Search for a country, agency, person, agreement or topic to draw its neighbours, or choose two countries to draw
      the tie between them.
    </p>
  )
}

// Remembers which former ids were replaced, because the notice must remain after the address contains the new ids.
function useFollowed(now: ReadonlyMap<string, string> | undefined, control: ViewControl): ReadonlyMap<string, string> {
  const [followed, setFollowed] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (now === undefined || now.size === 0) return
    setFollowed((before) => new Map([...before, ...now]))
    control.adjust(renamed(control.view, now))
  }, [now])
  return followed
}

function toLoadRequest({ start, hops, startKinds, pages, asOf, expansions }: View, path: readonly string[]) {
  return { start, hops, startKinds, pages, asOf, expansions, path }
}

function queriesOf(view: View, paths: object): ShownQuery[] {
  if (view.start.length === 0) return []
  const asOf = view.asOf === '' ? undefined : view.asOf
  const kinds = view.startKinds.length === 0 ? undefined : view.startKinds
  const start = { of: view.start, hops: view.hops, kinds, direction: 'BOTH', limit: PAGE_SIZE, asOf }
  const opened = view.expansions.map(({ id, relationship, way, kind }) => ({
    name: `opened up ${id}`,
    query: NeighbourhoodDocument,
    variables: {
      of: [id],
      hops: 1,
      kinds: kind === '' ? undefined : [kind],
      relationships: relationship === '' ? undefined : [relationship],
      direction: way,
      limit: PAGE_SIZE,
      asOf,
    },
  }))
  const path = view.path === null ? [] : [{ name: 'the paths', query: PathsBetweenDocument, variables: paths }]
  return [{ name: 'the start', query: NeighbourhoodDocument, variables: start }, ...opened, ...path]
}
