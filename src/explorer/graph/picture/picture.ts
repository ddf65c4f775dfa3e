import type { Shape } from '../look/kinds'

/** A node of a picture, placed in it. */
export interface Mark {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly x: number
  readonly y: number
  readonly shape: Shape
  readonly colour: string
  readonly size: number
  readonly labelled: boolean
}

/** A line of a picture. */
interface Stroke {
  readonly id: string
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly width: number
  readonly strong: boolean
}

/** What is to be drawn, in graph units, y up as sigma has it. */
export interface Scene {
  readonly nodes: readonly Omit<Mark, 'labelled'>[]
  readonly lines: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly facts: number
    readonly strong: boolean
  }[]
}

/** A picture of a width and height in pixels, ready to be drawn as SVG or on a canvas. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly strokes: readonly Stroke[]
}

const margin = 60

/** Fits a scene into a picture, y down; the most important nodes get a label where it covers no other. */
export function pictureOf(scene: Scene, width: number, height: number): Picture {
  const fit = fitting(scene, width, height)
  const placed = scene.nodes.map((node) => ({ ...node, ...fit(node) }))
  const at = new Map(placed.map(({ id, x, y }) => [id, [x, y] as const]))
  const strokes = scene.lines.flatMap(({ id, from, to, facts, strong }) => {
    const [a, b] = [at.get(from), at.get(to)]
    return a === undefined || b === undefined ? [] : [{ id, from: a, to: b, width: lineWidth(facts), strong }]
  })
  const labelled = chooseLabels(placed)
  return { width, height, strokes, marks: placed.map((mark) => ({ ...mark, labelled: labelled.has(mark.id) })) }
}

/** The width in pixels of a line that stands for so many facts. */
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
    x: round(width / 2 + (x - xs.middle) * scale),
    y: round(height / 2 - (y - ys.middle) * scale),
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

// The largest first; a label that would lie over another one is left out.
function chooseLabels(nodes: readonly Omit<Mark, 'labelled'>[]): Set<string> {
  const chosen = new Set<string>()
  const taken = new Set<string>()
  const order = [...nodes].sort((one, other) => other.size - one.size || (one.id < other.id ? -1 : 1))
  for (const { id, name, x, y, size } of order.slice(0, 400)) {
    const cells = cellsOf(x + size + 3, y, labelOf(name).length * 6.2)
    if (cells.some((cell) => taken.has(cell))) continue
    cells.forEach((cell) => taken.add(cell))
    chosen.add(id)
  }
  return chosen
}

// A line of text is two rows high: one and its neighbour, wherever it lies between them.
function cellsOf(x: number, y: number, width: number): string[] {
  const row = Math.floor((y - 8) / 8)
  const [first, last] = [Math.floor(x / 12), Math.floor((x + width) / 12)]
  const columns = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return columns.flatMap((column) => [0, 1, 2].map((down) => `${column} ${row + down}`))
}

/** A name short enough to stand beside its node. */
export function labelOf(name: string): string {
  return name.length > 34 ? `${name.slice(0, 33)}…` : name
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
