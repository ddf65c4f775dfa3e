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
 * The state of the graph page: the data, the part that is visible, the positions and the styles. The panels read this
 * state and do not draw the graph.
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
  /** The title of the file from which the graph was opened. Undefined if the graph did not come from a file. */
  readonly file?: string
}
