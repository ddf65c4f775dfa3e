import { palettes, type Scheme } from '../style/kind-style'
import { isHollow, outline } from '../style/shape-points'
import { captionLines, pictureFont, type Caption } from './caption'
import { alignments, labelOf } from './labels'
import type { Mark, Picture } from './picture'
import { footHeight } from './svg'

/** Returns the size, in pixels, of a picture with its caption. */
export function sizeWithCaption(
  picture: Picture,
  caption: Caption,
  legend: readonly Mark[],
): { width: number; height: number } {
  return {
    width: picture.width,
    height: picture.height + footHeight(captionLines(caption, picture.width), legend.length),
  }
}

/** Draws a picture and the caption below it on a 2D canvas. The result looks like the SVG. */
export function draw(
  to: CanvasRenderingContext2D,
  picture: Picture,
  caption: Caption,
  legend: readonly Mark[],
  scheme: Scheme = 'light',
): void {
  const palette = palettes[scheme]
  const { width, height } = sizeWithCaption(picture, caption, legend)
  to.fillStyle = palette.paper
  to.fillRect(0, 0, width, height)
  for (const stroke of picture.strokes) {
    to.strokeStyle = stroke.strong ? palette.strong : palette.line
    to.lineWidth = stroke.width
    to.beginPath()
    to.moveTo(...stroke.from)
    to.lineTo(...stroke.to)
    to.stroke()
    if (stroke.head === undefined) continue
    to.fillStyle = to.strokeStyle
    to.beginPath()
    stroke.head.forEach((corner) => to.lineTo(...corner))
    to.fill()
  }
  for (const mark of [...picture.marks, ...legend]) drawMark(to, mark, palette.paper)
  to.font = `12px ${pictureFont}`
  for (const mark of [...picture.marks, ...legend]) drawLabel(to, mark, palette)
  to.textAlign = 'left'
  drawCaption(to, captionLines(caption, width), picture.height + (legend.length > 0 ? 58 : 34), palette)
}

function drawMark(to: CanvasRenderingContext2D, { x, y, size, shape, colour }: Mark, paper: string): void {
  const points = outline(shape)
  to.beginPath()
  if (points.length === 0) to.arc(x, y, size, 0, 2 * Math.PI)
  points.forEach(([dx, dy]) => to.lineTo(x + dx * size, y + dy * size))
  to.closePath()
  to.fillStyle = isHollow(shape) ? paper : colour
  to.fill()
  if (!isHollow(shape)) return
  to.strokeStyle = colour
  to.lineWidth = 2.5
  to.stroke()
}

function drawLabel(
  to: CanvasRenderingContext2D,
  { label, name }: Mark,
  palette: { text: string; paper: string },
): void {
  if (label === undefined) return
  to.textAlign = alignments[label.anchor]
  to.lineWidth = 3
  to.lineJoin = 'round'
  to.strokeStyle = palette.paper
  to.strokeText(labelOf(name), label.x, label.y)
  to.fillStyle = palette.text
  to.fillText(labelOf(name), label.x, label.y)
}

function drawCaption(
  to: CanvasRenderingContext2D,
  text: { title: string[]; lines: string[] },
  top: number,
  palette: { text: string; muted: string },
): void {
  to.fillStyle = palette.text
  to.font = `600 18px ${pictureFont}`
  text.title.forEach((line, at) => to.fillText(line, 20, top + at * 24))
  to.fillStyle = palette.muted
  to.font = `12px ${pictureFont}`
  const start = top + text.title.length * 24 - 4
  text.lines.forEach((line, at) => to.fillText(line, 20, start + at * 16))
}
