import { useEffect, useRef, useState } from 'react'
import type { CameraControl } from './canvas/camera'
import { hasWebGl } from './canvas/webgl'
import { GraphFrame } from './GraphFrame'
import { GraphTables } from './GraphTables'
import type { Shown } from './model'
import { FilterPanel } from './panels/FilterPanel'
import { ListPanel } from './panels/ListPanel'
import { StyleChoice } from './panels/StyleChoice'
import { DetailsPanel } from './panels/DetailsPanel'
import { PathPanel } from './panels/PathPanel'
import { SavedPanel } from './panels/SavedPanel'
import { StatusLine } from './panels/StatusLine'
import { Tabs } from './panels/Tabs'
import { Toolbar } from './panels/Toolbar'
import { ExportPanel } from './export/ExportPanel'
import type { usePaths } from './path/usePaths'
import type { View } from './view/view'

/** Draws the loaded graph: the picture with its toolbar, the panels next to it, and the tables below. */
export function GraphBody({
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
