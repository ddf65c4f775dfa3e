import { roundToTenths } from '../../format/numbers'
import type { Shape } from '../style/kind-style'
import { estimatedWidth, labelOf, placeLabels, type LabelPlace } from './labels'

/** A node and its position in a picture. */
export interface Mark {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly x: number
  readonly y: number
  readonly shape: Shape
  readonly colour: string
  readonly size: number
  /** The position of its label. Undefined if there is no space for the label. */
  readonly label?: LabelPlace
}

type Spot = Pick<Mark, 'x' | 'y' | 'size'>

/** A line in a picture. */
interface Stroke {
  readonly id: string
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly width: number
  readonly strong: boolean
  /** The corners of the arrowhead. Undefined unless all facts of the line point in one direction. */
  readonly head?: readonly (readonly [number, number])[]
}

/** The nodes and edges to draw, in graph units. As in sigma, y increases upwards. */
export interface Scene {
  readonly nodes: readonly Omit<Mark, 'label'>[]
  readonly lines: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly facts: number
    readonly strong: boolean
    /** True if all facts of the line lead from `from` to `to`. */
    readonly directed: boolean
  }[]
}

/** A picture, in pixels, that is ready to be drawn as SVG or on a canvas. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly strokes: readonly Stroke[]
}

const margin = 60
const MAX_LABELS = 400

/**
 * Fits a scene into a picture, in which y increases downwards. Labels the most important nodes whose labels do not
 * overlap.
 */
export function pictureOf(scene: Scene, width: number, height: number): Picture {
  const fit = fitting(scene, width, height)
  const placed = scene.nodes.map((node) => ({ ...node, ...fit(node) }))
  const at = new Map(placed.map((mark) => [mark.id, mark]))
  const strokes = scene.lines.flatMap(({ id, from, to, facts, strong, directed }): Stroke[] => {
    const [a, b] = [at.get(from), at.get(to)]
    if (a === undefined || b === undefined) return []
    const head = directed ? headOf(a, b) : undefined
    return [{ id, from: [a.x, a.y], to: [b.x, b.y], width: lineWidth(facts), strong, head }]
  })
  const named = placed.map((mark) => ({ ...mark, text: labelOf(mark.name) }))
  const labels = placeLabels(named, { width, height, widthOf: estimatedWidth, most: MAX_LABELS })
  return { width, height, strokes, marks: placed.map((mark) => ({ ...mark, label: labels.get(mark.id) })) }
}

/** Returns the width, in pixels, of a line that represents the given number of facts. */
export function lineWidth(facts: number): number {
  return Math.min(5, 1 + Math.log2(Math.max(1, facts)))
}

function fitting(
  { nodes }: Scene,
  width: number,
  height: number,
): (at: { x: number; y: number }) => { x: number; y: number } {
  const xs = extent(nodes.map(({ x }) => x))
  const ys = extent(nodes.map(({ y }) => y))
  const scale = Math.min((width - 2 * margin) / (xs.size || 1), (height - 2 * margin) / (ys.size || 1), 4)
  return ({ x, y }) => ({
    x: roundToTenths(width / 2 + (x - xs.middle) * scale),
    y: roundToTenths(height / 2 - (y - ys.middle) * scale),
  })
}

function extent(values: readonly number[]): { middle: number; size: number } {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return values.length === 0 ? { middle: 0, size: 0 } : { middle: (least + most) / 2, size: most - least }
}

// Returns a six-pixel arrowhead at the edge of the target, or undefined if the nodes are too close together.
function headOf(from: Spot, to: Spot): Stroke['head'] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length < from.size + to.size + 10) return undefined
  const [ux, uy] = [dx / length, dy / length]
  const [tipX, tipY] = [to.x - ux * (to.size + 1), to.y - uy * (to.size + 1)]
  const [backX, backY] = [tipX - ux * 7, tipY - uy * 7]
  return [
    [roundToTenths(tipX), roundToTenths(tipY)],
    [roundToTenths(backX - uy * 3), roundToTenths(backY + ux * 3)],
    [roundToTenths(backX + uy * 3), roundToTenths(backY - ux * 3)],
  ]
}
