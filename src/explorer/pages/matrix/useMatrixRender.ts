import { useEffect, type RefObject } from 'react'
import { headSize, type Place } from './geometry'
import type { MatrixCell, MatrixRow } from './rows'
import type { Hatch, Shades } from './shades'

/** Everything on which the picture depends. */
export interface MatrixScene {
  readonly rows: readonly MatrixRow[]
  readonly byPair: ReadonlyMap<string, MatrixCell>
  readonly shades: Shades
  readonly size: number
  readonly place: Place | undefined
  readonly theme: string
  readonly width: number
}

/** Renders the matrix whenever its contents or its appearance change. */
export function useMatrixRender(canvas: RefObject<HTMLCanvasElement | null>, scene: MatrixScene): void {
  const { rows, byPair, shades, size, place, theme, width } = scene
  useEffect(() => {
    if (canvas.current !== null && size > 0) render(canvas.current, { rows, byPair, shades, size, place, theme, width })
  }, [canvas, rows, byPair, shades, size, place, theme, width])
}

function render(canvas: HTMLCanvasElement, scene: MatrixScene): void {
  const side = headSize + scene.size * scene.rows.length
  const scale = window.devicePixelRatio
  canvas.width = side * scale
  canvas.height = side * scale
  const ctx = canvas.getContext('2d')
  if (ctx === null) return
  ctx.scale(scale, scale)
  const color = colors(canvas)
  renderPlace(ctx, scene, color)
  renderCells(ctx, scene, color)
  renderNames(ctx, scene, color)
}

type Color = (name: string) => string

// A canvas cannot use CSS custom properties, so each colour is read from a temporary element that has it.
function colors(canvas: HTMLCanvasElement): Color {
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

function renderCells(ctx: CanvasRenderingContext2D, { rows, byPair, shades, size }: MatrixScene, color: Color): void {
  const edge = size > 12 ? 1 : 0.5
  const side = size - 2 * edge
  rows.forEach((one, row) => {
    rows.forEach((other, column) => {
      const cell = byPair.get([one.id, other.id].sort().join(' '))
      const shade = cell === undefined ? undefined : shades.shadeOf(cell)
      const box = { x: headSize + column * size + edge, y: headSize + row * size + edge, side }
      ctx.fillStyle = color(one === other ? 'line' : typeof shade === 'number' ? `shade-${shade}` : 'panel')
      ctx.fillRect(box.x, box.y, side, side)
      if (typeof shade === 'string') hatch(ctx, box, shade, color)
    })
  })
}

type Box = { readonly x: number; readonly y: number; readonly side: number }

// Each hatch differs from the others and from every solid shade in form, not only in colour.
function hatch(ctx: CanvasRenderingContext2D, { x, y, side }: Box, shade: Hatch, color: Color): void {
  const at = (across: number, down: number): [number, number] => [x + across * side, y + down * side]
  const line = (...points: readonly (readonly [number, number])[]) =>
    points.forEach((point, place) => (place % 2 === 0 ? ctx.moveTo(...at(...point)) : ctx.lineTo(...at(...point))))
  ctx.fillStyle = ctx.strokeStyle = color('shade-4')
  ctx.lineWidth = 1
  ctx.beginPath()
  if (shade === 'lastKnown') for (const down of [0.2, 0.5, 0.8]) line([0, down], [1, down])
  if (shade === 'possibly') line([0, 0.5], [0.5, 0], [0, 1], [1, 0], [0.5, 1], [1, 0.5])
  // A circle with a stroke through it.
  if (shade === 'searched') {
    ctx.arc(...at(0.5, 0.5), side * 0.3, 0, 2 * Math.PI)
    line([0.2, 0.8], [0.8, 0.2])
  }
  if (shade === 'announced') ctx.rect(...at(0.2, 0.2), side * 0.6, side * 0.6)
  ctx.stroke()
  const dot = Math.max(1.5, side / 6)
  if (shade === 'undated')
    for (const across of [0.3, 0.7])
      for (const down of [0.3, 0.7]) ctx.fillRect(x + across * side - dot / 2, y + down * side - dot / 2, dot, dot)
}

function renderPlace(ctx: CanvasRenderingContext2D, { rows, size, place }: MatrixScene, color: Color): void {
  if (place === undefined) return
  ctx.fillStyle = color('accent-soft')
  ctx.fillRect(0, headSize + place.row * size, headSize + size * rows.length, size)
  ctx.fillRect(headSize + place.column * size, 0, size, headSize + size * rows.length)
}

function renderNames(ctx: CanvasRenderingContext2D, { rows, size, place }: MatrixScene, color: Color): void {
  const family = getComputedStyle(document.body).fontFamily
  const letters = Math.min(size - 1, 12)
  rows.forEach((row, at) => {
    const here = place?.row === at || place?.column === at
    ctx.font = `${here ? '600 ' : ''}${letters}px ${family}`
    ctx.fillStyle = color(here ? 'ink' : 'muted')
    ctx.textBaseline = 'middle'
    ctx.textAlign = 'right'
    const centre = headSize + (at + 0.5) * size
    const name = fitting(ctx, row.name, headSize - 8)
    ctx.fillText(name, headSize - 6, centre)
    ctx.save()
    ctx.translate(centre, headSize - 6)
    ctx.rotate(-Math.PI / 2)
    ctx.textAlign = 'left'
    ctx.fillText(name, 0, 0)
    ctx.restore()
  })
  if (place !== undefined) outline(ctx, place, size, color)
}

/** Shortens a name if it is too long for the space. */
function fitting(ctx: CanvasRenderingContext2D, name: string, room: number): string {
  if (ctx.measureText(name).width <= room) return name
  const letters = [...name]
  while (letters.length > 1 && ctx.measureText(`${letters.join('').trimEnd()}…`).width > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function outline(ctx: CanvasRenderingContext2D, place: Place, size: number, color: Color): void {
  ctx.strokeStyle = color('ink')
  ctx.lineWidth = 2
  ctx.strokeRect(headSize + place.column * size, headSize + place.row * size, size, size)
}
