/** A node that needs a label. Positions and sizes are in pixels. */
export interface Labelled {
  readonly id: string
  /** The text of the label. If it is empty, the node has no label, but other labels still avoid its symbol. */
  readonly text: string
  readonly x: number
  readonly y: number
  /** The radius of its symbol. */
  readonly size: number
  /** True if its label is placed before the others, even if it covers a node. */
  readonly first?: boolean
}

/** The position of a label. `y` is its baseline, and `anchor` states which part of the label is at `x`. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The text alignment on a canvas for each anchor. */
export const alignments = { start: 'left', middle: 'center', end: 'right' } as const

/** The area in which labels are placed, and the maximum number of labels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Returns the width of a string in pixels. */
  readonly widthOf: (text: string) => number
  readonly most: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The node whose symbol the box covers. Undefined for the box of a label. */
  readonly of?: string
}

const [above, below, gap] = [9, 4, 4]

/**
 * Places labels so that no label covers another label, a symbol or the edge of the picture. A label goes to the right
 * of its symbol, or else to the left, below, above or at a corner. If no position is free, the label is omitted. The
 * largest nodes come first. Nodes of equal size are sorted by id.
 */
export function placeLabels(nodes: readonly Labelled[], room: Room): Map<string, LabelPlace> {
  const placed = new Map<string, LabelPlace>()
  const taken = new Boxes()
  for (const { id, x, y, size } of nodes)
    taken.add({ left: x - size, top: y - size, right: x + size, bottom: y + size, of: id })
  for (const node of nodes.filter(({ text }) => text !== '').sort(byImportance)) {
    if (placed.size >= room.most) break
    const spot = spotFor(node, room, taken)
    if (spot === undefined) continue
    placed.set(node.id, spot.place)
    taken.add(spot.box)
  }
  return placed
}

function byImportance(one: Labelled, other: Labelled): number {
  return (
    Number(other.first ?? false) - Number(one.first ?? false) || other.size - one.size || (one.id < other.id ? -1 : 1)
  )
}

function spotFor(node: Labelled, room: Room, taken: Boxes): { place: LabelPlace; box: Box } | undefined {
  const width = room.widthOf(node.text)
  const spots = placesAround(node).map((place) => ({ place, box: boxOf(place, width) }))
  const inside = spots.filter(
    ({ box }) => box.left >= 2 && box.top >= 2 && box.right <= room.width - 2 && box.bottom <= room.height - 2,
  )
  const free = inside.find(({ box }) => !taken.meets(box, ({ of }) => of !== node.id))
  if (free !== undefined || node.first !== true) return free
  return inside.find(({ box }) => !taken.meets(box, ({ of }) => of === undefined)) ?? inside[0]
}

function placesAround({ x, y, size }: Labelled): LabelPlace[] {
  return [
    { x: x + size + gap, y: y + 4, anchor: 'start' },
    { x: x - size - gap, y: y + 4, anchor: 'end' },
    { x, y: y + size + above + gap, anchor: 'middle' },
    { x, y: y - size - below - gap, anchor: 'middle' },
    { x: x + size, y: y + size + above, anchor: 'start' },
    { x: x + size, y: y - size - below, anchor: 'start' },
    { x: x - size, y: y + size + above, anchor: 'end' },
    { x: x - size, y: y - size - below, anchor: 'end' },
  ]
}

function boxOf({ x, y, anchor }: LabelPlace, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left: left - 3, right: left + width + 3, top: y - above, bottom: y + below }
}

const cell = 40

// Indexes boxes by the grid squares that they touch, so that each label is compared only with boxes nearby.
class Boxes {
  private readonly squares = new Map<number, Box[]>()

  add(box: Box): void {
    for (const square of squaresOf(box)) {
      const there = this.squares.get(square)
      if (there === undefined) this.squares.set(square, [box])
      else there.push(box)
    }
  }

  meets(box: Box, matters: (other: Box) => boolean): boolean {
    return squaresOf(box).some((square) =>
      (this.squares.get(square) ?? []).some(
        (other) =>
          other.left < box.right &&
          other.right > box.left &&
          other.top < box.bottom &&
          other.bottom > box.top &&
          matters(other),
      ),
    )
  }
}

function squaresOf({ left, top, right, bottom }: Box): number[] {
  const squares: number[] = []
  for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1)
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
      squares.push(row * 4096 + column)
  return squares
}

const MAX_LETTERS = 38

/** Shortens a name for a label. Keeps the end of the name, because similar names often differ only there. */
export function labelOf(name: string): string {
  const letters = [...name]
  if (letters.length <= MAX_LETTERS) return name
  const end = lastWords(name, MAX_LETTERS / 2 - 2)
  const begin = letters.slice(0, MAX_LETTERS - 1 - end.length).join('')
  return `${begin.trimEnd()}…${end}`
}

function lastWords(name: string, letters: number): string {
  let end = ''
  for (const word of name.split(' ').reverse()) {
    if (end.length + word.length + 1 > letters) break
    end = ` ${word}${end}`
  }
  return end
}

/** Estimates the width of a string, in pixels, in an unknown 12-pixel font. */
export function estimatedWidth(text: string): number {
  let width = 0
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= 0x2e80 ? 12 : 6.6
  return width
}
