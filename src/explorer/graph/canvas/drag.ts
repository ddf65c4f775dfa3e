import type Sigma from 'sigma'
import type { DrawnGraph } from './drawn-graph'

/**
 * Lets the reader drag nodes, and reports where each node is dropped. If the pointer does not move, the press remains a
 * click.
 */
export function draggable(
  sigma: Sigma,
  drawn: DrawnGraph,
  notify: (id: string, place: { x: number; y: number }) => void,
): void {
  let held: string | undefined
  let moved = false
  sigma.on('downNode', ({ node }) => {
    held = node
    moved = false
    // Otherwise, dragging an outermost node would rescale the whole picture.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined) return
    moved = true
    drawn.mergeNodeAttributes(held, sigma.viewportToGraph(event))
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const release = () => {
    if (held !== undefined && moved) {
      const { x, y } = drawn.getNodeAttributes(held)
      notify(held, { x, y })
    }
    held = undefined
  }
  sigma.on('upNode', release)
  sigma.on('upStage', release)
}
