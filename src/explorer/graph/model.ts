import type { FactGraph } from './data/facts'
import type { Bundle } from './data/bundles'
import type { LoadedStep } from './data/load'
import type { Visible } from './data/visible'
import type { Places } from './layout/first-places'
import type { Scheme } from './style/kind-style'
import type { NodeStyle } from './style/node-style'
import type { Measured } from './work/useMeasures'
import type { ViewControl } from './view/useView'

/**
 * The state of the graph page: the data, the visible part, the places and the styles. Panels read it and draw nothing.
 */
export interface Shown {
  readonly graph: FactGraph
  readonly steps: readonly LoadedStep[]
  readonly visible: Visible
  readonly bundles: ReadonlyMap<string, Bundle>
  readonly places: Places
  readonly arranging: boolean
  readonly measured: Measured
  readonly styleOf: (id: string) => NodeStyle
  readonly strong: ReadonlySet<string>
  readonly scheme: Scheme
  readonly control: ViewControl
  /** The title of the file that the graph was opened from. Undefined for other graphs. */
  readonly file?: string
}
