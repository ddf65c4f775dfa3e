import type { NodeHoverDrawingFunction } from 'sigma/rendering'
import { palettes, type Scheme } from '../style/kind-style'

/**
 * Draws the label of a node that is open or under the pointer. The label has the background colour of the page, because
 * sigma's own label always has a white background.
 */
export function hoverFor(scheme: () => Scheme, nameOf: (id: string) => string): NodeHoverDrawingFunction {
  return (to, data, settings) => {
    const palette = palettes[scheme()]
    to.beginPath()
    to.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI)
    to.lineWidth = 2.5
    to.strokeStyle = palette.strong
    to.stroke()
    const label = nameOf((data as { key?: string }).key ?? '')
    to.textAlign = 'left'
    to.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    const width = to.measureText(label).width + 12
    const [y, height] = [data.y - settings.labelSize, settings.labelSize * 2]
    // If there is no space on the right, the label goes to the left of the node.
    const right = data.x + data.size + 8
    const x = right + width > to.canvas.clientWidth ? Math.max(2, data.x - data.size - 8 - width) : right
    to.fillStyle = palette.paper
    to.strokeStyle = palette.line
    to.lineWidth = 1
    to.fillRect(x, y, width, height)
    to.strokeRect(x, y, width, height)
    to.fillStyle = palette.text
    to.fillText(label, x + 6, data.y + settings.labelSize / 3)
  }
}
