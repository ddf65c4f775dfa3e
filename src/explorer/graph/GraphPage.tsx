import { useEffect, useMemo, useRef, useState } from 'react'
import { NeighbourhoodDocument, PathsBetweenDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { Page } from '../layout/Page'
import type { ShownQuery } from '../layout/ShownQueries'
import type { CameraControl } from './canvas/camera'
import { hasWebGl } from './canvas/webgl'
import { fromFile, type FileGraph } from './data/graph-file'
import { PAGE_SIZE } from './data/load'
import { useLoaded } from './data/useLoaded'
import { GraphFrame } from './GraphFrame'
import { GraphTables } from './GraphTables'
import type { Shown } from './model'
import { FilterPanel } from './panels/FilterPanel'
import { ListPanel } from './panels/ListPanel'
import { StyleChoice } from './panels/StyleChoice'
import { Notices } from './panels/Notices'
import { DetailsPanel } from './panels/DetailsPanel'
import { PathPanel } from './panels/PathPanel'
import { SavedPanel } from './panels/SavedPanel'
import { StartChoice } from './panels/StartChoice'
import { StatusLine } from './panels/StatusLine'
import { Tabs } from './panels/Tabs'
import { Toolbar } from './panels/Toolbar'
import { usePaths } from './path/usePaths'
import { ExportPanel } from './export/ExportPanel'
import { titleOf } from './export/describe-view'
import { useShown } from './useShown'
import { renamed } from './view/changes'
import { emptyView, type View } from './view/view'
import { useView, type ViewControl } from './view/useView'
import './graph.css'

/**
 * Shows the graph page. The page starts with the neighbours of the chosen nodes, which the reader expands step by step.
 * Each fact has its evidence.
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
        <Body shown={shown} paths={paths} loading={answer.isFetching} incomplete={loaded.incomplete} />
      )}
    </Page>
  )
}

function Beginning() {
  return (
    <p className="muted">
      Search for a country, agency, person, agreement or topic to draw what is around it, or choose two countries to
      draw what ties them.
    </p>
  )
}

function Body({
  shown,
  paths,
  loading,
  incomplete,
}: {
  shown: Shown
  paths: ReturnType<typeof usePaths>
  loading: boolean
  incomplete: boolean
}) {
  const camera = useRef<CameraControl>(null)
  const [webGl, setWebGl] = useState(hasWebGl)
  const { control } = shown
  const [tab, setTab] = useState(() => firstTab(control.view))
  const [ends, setEnds] = useState({ from: control.view.path?.from ?? '', to: control.view.path?.to ?? '' })
  useOpened(control.view.open, setTab, camera)
  const pick = (end: 'from' | 'to', id: string) => {
    const next = { ...ends, [end]: id }
    setEnds(next)
    setTab('Path')
    if (next.from !== '' && next.to !== '' && next.from !== next.to)
      control.change({ ...control.view, path: { ...next, path: 0, hop: 0 }, open: '' })
  }
  const tabs = [
    { name: 'List', content: () => <ListPanel shown={shown} /> },
    { name: 'Open', content: () => <DetailsPanel shown={shown} pick={pick} /> },
    { name: 'Filter', content: () => <FilterPanel shown={shown} /> },
    { name: 'Path', content: () => <PathPanel shown={shown} paths={paths} ends={ends} pick={pick} /> },
    { name: 'Take', content: () => <ExportPanel shown={shown} /> },
    { name: 'Views', content: () => <SavedPanel shown={shown} /> },
  ]
  return (
    <>
      <div className="graph-frame">
        <div className="graph-picture">
          <div className="graph-bar">
            <Toolbar shown={shown} camera={camera} zooms={webGl} />
            <StyleChoice shown={shown} />
          </div>
          <GraphFrame shown={shown} camera={camera} webGl={webGl} lose={() => setWebGl(false)} />
          <StatusLine shown={shown} loading={loading} incomplete={incomplete} />
        </div>
        <Tabs label="Next to the picture" tabs={tabs} chosen={tab} choose={setTab} />
      </div>
      <GraphTables shown={shown} open={!webGl} />
    </>
  )
}

// If the address contains an open node, an open line or a path, its tab is shown first.
function firstTab({ open, path }: View): string {
  if (path !== null) return 'Path'
  return open === '' ? 'List' : 'Open'
}

// Shows the tab of a node or line when it is opened, and moves the camera to an opened node that is out of sight.
function useOpened(open: string, setTab: (tab: string) => void, camera: React.RefObject<CameraControl | null>): void {
  const before = useRef(open)
  useEffect(() => {
    if (open !== '' && open !== before.current) setTab('Open')
    if (open !== '' && !open.includes(' ')) camera.current?.show(open)
    before.current = open
  }, [open])
}

// Remembers which former ids were replaced, because the notice must remain after the address has the new ids.
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
