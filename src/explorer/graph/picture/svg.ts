import { escapeXml } from '../../../model/xml'
import { palettes, type Scheme } from '../style/kind-style'
import { isHollow, outline } from '../style/shape-points'
import { captionLines, pictureFont, type Caption } from './caption'
import { labelOf } from './labels'
import type { Mark, Picture } from './picture'

/** Draws a picture with its caption as a standalone SVG 1.1 document without scripts or style sheets. */
export function toSvg(picture: Picture, caption: Caption, legend: readonly Mark[], scheme: Scheme = 'light'): string {
  const palette = palettes[scheme]
  const text = captionLines(caption, picture.width)
  const foot = footHeight(text, legend.length)
  const height = picture.height + foot
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${picture.width}" height="${height}" viewBox="0 0 ${picture.width} ${height}" font-family="${pictureFont}">`,
    `<title>${escapeXml(caption.title)}</title>`,
    `<desc>${escapeXml(caption.lines.join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...picture.strokes.map(({ from, to, width, strong, head }) => {
      const colour = strong ? palette.strong : palette.line
      const line = `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="${colour}" stroke-width="${width.toFixed(1)}"/>`
      return head === undefined ? line : `${line}<polygon points="${head.join(' ')}" fill="${colour}"/>`
    }),
    ...picture.marks.map((mark) => markSvg(mark, palette.paper)),
    ...picture.marks.map((mark) => labelSvg(mark, palette)),
    ...legend.map((mark) => markSvg(mark, palette.paper) + labelSvg(mark, palette)),
    ...captionSvg(text, picture.height + (legend.length > 0 ? 58 : 34), palette),
    '</svg>',
  ].join('\n')
}

/** Returns the total height, in pixels, of the caption and the legend below a picture. */
export function footHeight(text: { title: string[]; lines: string[] }, legend: number): number {
  return 24 + (legend > 0 ? 24 : 0) + text.title.length * 24 + text.lines.length * 16 + 12
}

function markSvg({ x, y, size, shape, colour, name }: Mark, paper: string): string {
  const fill = isHollow(shape) ? `fill="${paper}" stroke="${colour}" stroke-width="2.5"` : `fill="${colour}"`
  const points = outline(shape)
  const title = `<title>${escapeXml(name)}</title>`
  if (points.length === 0) return `<circle cx="${x}" cy="${y}" r="${size.toFixed(1)}" ${fill}>${title}</circle>`
  const path = points.map(([dx, dy]) => `${(x + dx * size).toFixed(1)},${(y + dy * size).toFixed(1)}`).join(' ')
  return `<polygon points="${path}" ${fill}>${title}</polygon>`
}

function labelSvg({ label, name }: Mark, palette: { text: string; paper: string }): string {
  if (label === undefined) return ''
  return `<text x="${label.x.toFixed(1)}" y="${label.y.toFixed(1)}" text-anchor="${label.anchor}" font-size="12" fill="${palette.text}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">${escapeXml(labelOf(name))}</text>`
}

function captionSvg(
  text: { title: string[]; lines: string[] },
  top: number,
  palette: { text: string; muted: string },
): string[] {
  const titles = text.title.map(
    (line, at) =>
      `<text x="20" y="${top + at * 24}" font-size="18" font-weight="600" fill="${palette.text}">${escapeXml(line)}</text>`,
  )
  const start = top + text.title.length * 24 - 4
  const lines = text.lines.map(
    (line, at) =>
      `<text x="20" y="${start + at * 16}" font-size="12" fill="${palette.muted}">${escapeXml(line)}</text>`,
  )
  return [...titles, ...lines]
}
