import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import { inks, type Scheme } from '../look/kinds'

/** The label of a node under the pointer or opened, on the page's own ground instead of sigma's white. */
export function hoverFor(scheme: () => Scheme): NodeHoverDrawingFunction {
  return (to, data, settings) => {
    const ink = inks[scheme()]
    to.beginPath()
    to.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI)
    to.lineWidth = 2.5
    to.strokeStyle = ink.strong
    to.stroke()
    if (data.label === null || data.label === undefined) return
    to.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    const width = to.measureText(data.label).width + 12
    const [x, y, height] = [data.x + data.size + 8, data.y - settings.labelSize, settings.labelSize * 2]
    to.fillStyle = ink.paper
    to.strokeStyle = ink.line
    to.lineWidth = 1
    to.fillRect(x, y, width, height)
    to.strokeRect(x, y, width, height)
    to.fillStyle = ink.ink
    to.fillText(data.label, x + 6, data.y + settings.labelSize / 3)
  }
}

/** A label with a rim of the page's ground, so that it can be read where it lies over lines and other labels. */
export function labelFor(scheme: () => Scheme): NodeLabelDrawingFunction {
  return (to, data, settings) => {
    if (data.label === null || data.label === undefined) return
    const ink = inks[scheme()]
    to.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    to.lineWidth = 4
    to.lineJoin = 'round'
    to.strokeStyle = ink.paper
    const [x, y] = [data.x + data.size + 4, data.y + settings.labelSize / 3]
    to.strokeText(data.label, x, y)
    to.fillStyle = ink.ink
    to.fillText(data.label, x, y)
  }
}
