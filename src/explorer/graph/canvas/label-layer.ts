import type Sigma from 'sigma'
import { palettes } from '../style/kind-style'
import { alignments, labelOf, placeLabels, type Labelled } from '../picture/labels'
import type { Appearance } from './appearance'
import type { CanvasProps } from './canvas-props'

const MAX_LABELS = 120

/** Draws names on sigma's label canvas last, so that no name overlaps another name or a node. */
export function labelLayer(sigma: Sigma, appearance: Appearance, latest: { readonly current: CanvasProps }): void {
  const to = sigma.getCanvases().labels?.getContext('2d')
  if (to === null || to === undefined) return
  const widths = new Map<string, number>()
  const widthOf = (text: string) => {
    const width = widths.get(text) ?? to.measureText(text).width
    widths.set(text, width)
    return width
  }
  const write = () => {
    // Like sigma itself, shows no labels while a large picture moves.
    if (sigma.getSetting('hideLabelsOnMove') && isMoving(sigma)) return
    const palette = palettes[latest.current.scheme]
    to.font = `${sigma.getSetting('labelSize')}px ${sigma.getSetting('labelFont')}`
    const nodes = inSight(sigma, appearance, latest.current)
    const places = placeLabels(nodes, { ...sigma.getDimensions(), widthOf, most: MAX_LABELS })
    to.lineWidth = 4
    to.lineJoin = 'round'
    to.strokeStyle = palette.paper
    to.fillStyle = palette.text
    for (const { id, text } of nodes) {
      const place = places.get(id)
      if (place === undefined) continue
      to.textAlign = alignments[place.anchor]
      to.strokeText(text, place.x, place.y)
      to.fillText(text, place.x, place.y)
    }
  }
  sigma.on('afterRender', write)
  // Sigma drew its first frame before this listener was added.
  write()
}

function isMoving(sigma: Sigma): boolean {
  return sigma.getCamera().isAnimated() || sigma.getMouseCaptor().isMoving
}

// If a picture has thousands of nodes, only nodes larger than a dot have labels, and labels avoid only those nodes.
const [many, leastOfMany] = [2000, 4]

// Returns the nodes on the screen. Faint nodes have no label. If there are many nodes, the smallest are omitted.
function inSight(sigma: Sigma, appearance: Appearance, { graph, strong, visible }: CanvasProps): Labelled[] {
  const { width, height } = sigma.getDimensions()
  const few = strong.size > 0 && strong.size <= 20
  const nodes: Labelled[] = []
  for (const id of visible) {
    const data = sigma.getNodeDisplayData(id)
    if (data === undefined) continue
    const size = sigma.scaleSize(data.size)
    if (visible.size > many && size < leastOfMany && !(few && strong.has(id))) continue
    const { x, y } = sigma.framedGraphToViewport(data)
    if (x < 0 || y < 0 || x > width || y > height) continue
    const text = appearance.ofNode(id).faint === true ? '' : labelOf(graph.getNodeAttribute(id, 'name'))
    nodes.push({ id, text, x, y, size, first: few && strong.has(id) })
  }
  return nodes
}
