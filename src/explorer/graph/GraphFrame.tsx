import { lazy, Suspense, useMemo, useState, type RefObject } from 'react'
import type { CameraControl } from './canvas/camera'
import { MAX_NODES_IN_SVG, SvgCanvas } from './canvas/SvgCanvas'
import { hasWebGl } from './canvas/webgl'
import type { Shown } from './model'
import { sceneOf } from './export/scene-of'
import { pin } from './view/changes'
import { formatNumber } from '../format/numbers'

const SigmaCanvas = lazy(() => import('./canvas/SigmaCanvas'))

// The page stops using WebGL after it has lost the WebGL context this many times.
const MAX_CONTEXT_LOSSES = 3

/**
 * Draws the picture with WebGL if the browser supports it. Otherwise, draws an SVG with at most 500 nodes. If the graph
 * is larger, explains why there is no picture.
 */
export function GraphFrame({
  shown,
  camera,
  webGl,
  lose,
}: {
  shown: Shown
  camera: RefObject<CameraControl | null>
  webGl: boolean
  lose: () => void
}) {
  const [losses, setLosses] = useState(0)
  const { control } = shown
  const choose = (id: string) => control.adjust({ ...control.view, open: id === control.view.open ? '' : id })
  const lost = () => {
    setLosses((before) => before + 1)
    if (losses + 1 >= MAX_CONTEXT_LOSSES || !hasWebGl()) lose()
  }
  if (!webGl) return <WithoutWebGl shown={shown} choose={choose} />
  return (
    <>
      <Suspense fallback={<p className="muted">Opening the picture…</p>}>
        <SigmaCanvas
          key={losses}
          {...shown}
          visible={shown.visible.nodes}
          open={control.view.open}
          camera={control.view.camera}
          control={camera}
          choose={choose}
          moved={(id, place) => control.change(pin(control.view, id, place))}
          styled={(at) => control.adjust({ ...control.view, camera: at })}
          lost={lost}
        />
      </Suspense>
      {losses > 0 && (
        <p className="graph-note small" role="status">
          The browser discarded the graph, so it has been redrawn.
        </p>
      )}
    </>
  )
}

function WithoutWebGl({ shown, choose }: { shown: Shown; choose: (id: string) => void }) {
  const many = shown.visible.nodes.size > MAX_NODES_IN_SVG
  const scene = useMemo(
    () => (many ? { nodes: [], lines: [] } : sceneOf(shown, shown.styleOf)),
    [many, shown.visible, shown.bundles, shown.places, shown.strong, shown.styleOf],
  )
  return (
    <>
      <p className="notice small">
        WebGL is turned off or not supported in this browser.{' '}
        {many
          ? `Without it, at most ${formatNumber(MAX_NODES_IN_SVG)} nodes can be drawn. Filter or hide some. All ${formatNumber(shown.visible.nodes.size)} are in the list and in the tables.`
          : 'The same picture is drawn in a simpler way, without zoom. The list and the tables have the same contents.'}
      </p>
      {!many && <SvgCanvas scene={scene} scheme={shown.scheme} choose={choose} />}
    </>
  )
}
