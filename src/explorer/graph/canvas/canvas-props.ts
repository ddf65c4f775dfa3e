import type { RefObject } from 'react'
import type { Bundle } from '../data/bundles'
import type { FactGraph } from '../data/facts'
import type { Places } from '../layout/first-places'
import type { Scheme } from '../style/kind-style'
import type { NodeStyle } from '../style/node-style'
import type { Camera } from '../view/view'
import type { CameraControl } from './camera'

/** What is drawn, and what happens when something of it is touched. */
export interface CanvasProps {
  readonly graph: FactGraph
  readonly places: Places
  readonly bundles: ReadonlyMap<string, Bundle>
  readonly visible: ReadonlySet<string>
  /** The style of a visible node. A new function redraws everything. */
  readonly styleOf: (id: string) => NodeStyle
  /** The open node or joint. */
  readonly open: string
  /** Ids of nodes and joints that stand out: the chosen path, or what is around the open node. */
  readonly strong: ReadonlySet<string>
  readonly scheme: Scheme
  readonly camera: Camera | null
  readonly control: RefObject<CameraControl | null>
  readonly choose: (id: string) => void
  readonly moved: (id: string, place: { x: number; y: number }) => void
  readonly styled: (camera: Camera | null) => void
  /** The browser took the drawing context away. */
  readonly lost: () => void
}
