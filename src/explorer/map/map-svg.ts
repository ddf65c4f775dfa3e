import { captionLines, pictureFont } from '../graph/picture/caption'
import { escapeXml } from '../../model/xml'
import { arcOf } from './arc'
import { formatStep, stepOf } from './shade'
import { isUncertain } from './ties'
import type { MapProps } from './WorldMap'
import { mapWidth, type Spot } from './world'

const shades = ['#ffffff', '#d6e6ee', '#a3cadb', '#649fb9', '#2c7496', '#0b4f6c']
const chosenShade = '#8a5200'
const uncertainShade = 'url(#uncertain)'
const uncertainPattern =
  '<defs><pattern id="uncertain" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/><rect width="1.6" height="5" fill="#2c7496"/></pattern></defs>'
const sea = '#f5f4f0'

/** The contents of an exported map. */
export type Pictured = Omit<MapProps, 'choose'> & { readonly title: string }

/** An SVG picture and its size in pixels. */
export interface MapSvg {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** Draws the map as a standalone SVG with a white background, a legend, a title and a caption. */
export function toMapSvg(props: Pictured, lines: readonly string[]): MapSvg {
  const { world, title } = props
  const text = captionLines({ title, lines }, mapWidth)
  const height = world.height + 60 + text.title.length * 24 + text.lines.length * 16
  const top = world.height + 48
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${mapWidth}" height="${height}" viewBox="0 0 ${mapWidth} ${height}" font-family="${pictureFont}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(lines.join(' '))}</desc>`,
    uncertainPattern,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<rect width="100%" height="${world.height}" fill="${sea}"/>`,
    ...world.otherLand.map((path) => `<path d="${path}" fill="#e4e2db" stroke="#b9bcc4" stroke-width="0.4"/>`),
    ...world.spots.map((spot) => shapeOf(spot, props)),
    ...arcsOf(props),
    ...world.spots.map((spot) => dotOf(spot, props)),
    ...legendOf(props),
    ...text.title.map((line, at) => textAt(20, top + at * 24, 'font-size="18" font-weight="600"', line)),
    ...text.lines.map((line, at) =>
      textAt(20, top - 2 + text.title.length * 24 + at * 16, 'font-size="12" fill="#555b66"', line),
    ),
    '</svg>',
  ]
  return { text: parts.join('\n'), width: mapWidth, height }
}

function shadeOf({ country: { id } }: Spot, { counted, country }: Pictured): string {
  if (id === country) return chosenShade
  if (isUncertain(counted.by.get(id))) return uncertainShade
  return shades[stepOf(counted.by.get(id)?.count ?? 0, counted.steps)] ?? '#ffffff'
}

function shapeOf(spot: Spot, props: Pictured): string {
  if (spot.path === undefined) return ''
  const title = `<title>${escapeXml(spot.country.name)}</title>`
  return `<path d="${spot.path}" fill="${shadeOf(spot, props)}" stroke="#868b94" stroke-width="0.4">${title}</path>`
}

function dotOf(spot: Spot, props: Pictured): string {
  if (!spot.dot) return ''
  const { name, kind } = spot.country
  const [x, y] = spot.at
  const bloc = kind === 'BLOC'
  const label = bloc ? textAt(x + 14, y + 4, 'font-size="12"', name) : ''
  return `<circle cx="${x}" cy="${y}" r="${bloc ? 8 : 3}" fill="${shadeOf(spot, props)}" stroke="#1b1d21" stroke-width="0.6"><title>${escapeXml(name)}</title></circle>${label}`
}

function arcsOf({ world, counted, country }: Pictured): string[] {
  const from = world.spots.find((spot) => spot.country.id === country)
  if (from === undefined) return []
  return world.spots.flatMap((spot) => {
    const found = counted.by.get(spot.country.id)
    const path = found === undefined ? undefined : arcOf(from, spot)
    if (path === undefined || found === undefined) return []
    const dashes = found.count === 0 ? ' stroke-dasharray="4 3"' : ''
    const width = 1 + Math.log2(Math.max(1, found.count))
    return `<path d="${path}" fill="none" stroke="#8a5200" stroke-width="${width.toFixed(1)}" stroke-opacity="0.8"${dashes}/>`
  })
}

function legendOf({ world, counted, country }: Pictured): string[] {
  const words = country === '' ? 'partners' : 'in common'
  const steps = [
    { shade: shades[0], say: 'none counted' },
    ...([...counted.by.values()].some(isUncertain) ? [{ shade: uncertainShade, say: 'not certain' }] : []),
    ...counted.steps.map((step, at) => ({ shade: shades[at + 1], say: `${formatStep(step)} ${words}` })),
  ]
  return steps.map(({ shade, say }, at) => {
    const x = 20 + at * 130
    const box = `<rect x="${x}" y="${world.height + 8}" width="18" height="12" fill="${shade}" stroke="#868b94"/>`
    return box + textAt(x + 24, world.height + 18, 'font-size="12"', say)
  })
}

function textAt(x: number, y: number, style: string, text: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escapeXml(text)}</text>`
}
