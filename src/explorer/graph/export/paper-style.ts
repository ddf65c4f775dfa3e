import type { StyleInput } from '../style/node-style'
import { largestOf } from '../work/useMeasures'
import type { Shown } from '../model'

/** Returns the styles for exports. These styles suit a white background, regardless of the theme of the page. */
export function paperStyles({
  graph,
  visible,
  control: { view },
  measured: { scores, communities },
}: Shown): StyleInput {
  const largest = largestOf(graph, visible, view.sizeBy, scores)
  const { sizeBy, colourBy } = view
  return { sizeBy, colourBy, scheme: 'light', scores, communities, largest, drawn: visible.nodes.size }
}
