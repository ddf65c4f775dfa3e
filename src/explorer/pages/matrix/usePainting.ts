import { useEffect, type RefObject } from 'react'
import { headSize, type Place } from './geometry'
import type { MatrixCell } from './MatrixGrid'
import type { MatrixRow } from './rows'
import type { Shades } from './shades'

/** All that the picture depends on. */
export interface Painting {
  readonly rows: readonly MatrixRow[]
  readonly byPair: ReadonlyMap<string, MatrixCell>
  readonly shades: Shades
  readonly size: number
  readonly place: Place | undefined
  readonly theme: string
  readonly width: number
}

/** Paints the matrix whenever something that it depends on has changed. */
export function usePainting(canvas: RefObject<HTMLCanvasElement | null>, painting: Painting): void {
  const { rows, byPair, shades, size, place, theme, width } = painting
  useEffect(() => {
    if (canvas.current !== null && size > 0) paint(canvas.current, { rows, byPair, shades, size, place, theme, width })
  }, [canvas, rows, byPair, shades, size, place, theme, width])
}

function paint(canvas: HTMLCanvasElement, painting: Painting): void {
  const side = headSize + painting.size * painting.rows.length
  const scale = window.devicePixelRatio
  canvas.width = side * scale
  canvas.height = side * scale
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.scale(scale, scale)
  const colour = colours(canvas)
  paintPlace(pen, painting, colour)
  paintCells(pen, painting, colour)
  paintNames(pen, painting, colour)
}

type Colour = (name: string) => string

// Canvas knows no custom properties: they are resolved on hidden use of the page's own colours.
function colours(canvas: HTMLCanvasElement): Colour {
  const style = getComputedStyle(canvas)
  const probe = document.createElement('span')
  canvas.parentElement?.append(probe)
  const known = new Map<string, string>()
  const all = ['ink', 'muted', 'line', 'panel', 'accent-soft', ...[1, 2, 3, 4, 5].map((step) => `shade-${step}`)]
  for (const name of all) {
    probe.style.color = style.getPropertyValue(`--${name}`)
    known.set(name, getComputedStyle(probe).color)
  }
  probe.remove()
  return (name) => known.get(name) ?? 'currentColor'
}

function paintCells(pen: CanvasRenderingContext2D, { rows, byPair, shades, size }: Painting, colour: Colour): void {
  const edge = size > 12 ? 1 : 0.5
  rows.forEach((one, row) => {
    rows.forEach((other, column) => {
      const cell = byPair.get([one.id, other.id].sort().join(' '))
      const step = cell === undefined ? 0 : shades.stepOf(cell)
      pen.fillStyle = one === other ? colour('line') : step === 0 ? colour('panel') : colour(`shade-${step}`)
      pen.fillRect(headSize + column * size + edge, headSize + row * size + edge, size - 2 * edge, size - 2 * edge)
    })
  })
}

function paintPlace(pen: CanvasRenderingContext2D, { rows, size, place }: Painting, colour: Colour): void {
  if (place === undefined) return
  pen.fillStyle = colour('accent-soft')
  pen.fillRect(0, headSize + place.row * size, headSize + size * rows.length, size)
  pen.fillRect(headSize + place.column * size, 0, size, headSize + size * rows.length)
}

function paintNames(pen: CanvasRenderingContext2D, { rows, size, place }: Painting, colour: Colour): void {
  const family = getComputedStyle(document.body).fontFamily
  const letters = Math.min(size - 1, 12)
  rows.forEach((row, at) => {
    const here = place?.row === at || place?.column === at
    pen.font = `${here ? '600 ' : ''}${letters}px ${family}`
    pen.fillStyle = colour(here ? 'ink' : 'muted')
    pen.textBaseline = 'middle'
    pen.textAlign = 'right'
    const centre = headSize + (at + 0.5) * size
    const name = fitting(pen, row.name, headSize - 8)
    pen.fillText(name, headSize - 6, centre)
    pen.save()
    pen.translate(centre, headSize - 6)
    pen.rotate(-Math.PI / 2)
    pen.textAlign = 'left'
    pen.fillText(name, 0, 0)
    pen.restore()
  })
  if (place !== undefined) outline(pen, place, size, colour)
}

/** A name, cut where it would be longer than the room for it: squeezed letters cannot be read. */
function fitting(pen: CanvasRenderingContext2D, name: string, room: number): string {
  if (pen.measureText(name).width <= room) return name
  const letters = [...name]
  while (letters.length > 1 && pen.measureText(`${letters.join('').trimEnd()}…`).width > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function outline(pen: CanvasRenderingContext2D, place: Place, size: number, colour: Colour): void {
  pen.strokeStyle = colour('ink')
  pen.lineWidth = 2
  pen.strokeRect(headSize + place.column * size, headSize + place.row * size, size, size)
}
