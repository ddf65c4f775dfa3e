import type { RefObject } from 'react'
import type { Bundle } from '../data/bundles'
import type { FactGraph } from '../data/facts'
import type { Places } from '../layout/first-places'
import type { Scheme } from '../style/kind-style'
import type { NodeStyle } from '../style/node-style'
import type { Camera } from '../view/view'
import type { CameraControl } from './camera'

/** The contents of the picture and its event handlers. */
export interface CanvasProps {
  readonly graph: FactGraph
  readonly places: Places
  readonly bundles: ReadonlyMap<string, Bundle>
  readonly visible: ReadonlySet<string>
  /** Returns the style of a visible node. If this function is replaced, the whole picture is redrawn. */
  readonly styleOf: (id: string) => NodeStyle
  /** The id of the open node or bundle. */
  readonly open: string
  /** The ids of emphasised nodes and bundles: the chosen path, or the open node with its neighbours. */
  readonly strong: ReadonlySet<string>
  readonly scheme: Scheme
  readonly camera: Camera | null
  readonly control: RefObject<CameraControl | null>
  readonly choose: (id: string) => void
  readonly moved: (id: string, place: { x: number; y: number }) => void
  readonly styled: (camera: Camera | null) => void
  /** Called when the browser drops the WebGL context. */
  readonly lost: () => void
}
