import { DatasetDocument } from '../generated/graphql'
import { useAnswer } from '../fetch/useAnswer'
import { captionLines } from '../graph/picture/caption'
import { escaped } from '../graph/picture/svg'
import { save } from '../table/take-away'
import { sayDate, today } from '../words/dates'
import { sayStep, stepOf } from './shade'
import { arcOf } from './arc'
import type { MapProps } from './WorldMap'
import { mapWidth } from './world'

const shades = ['#ffffff', '#d6e6ee', '#a3cadb', '#649fb9', '#2c7496', '#0b4f6c']

/** The map as an SVG of its own, with title, rule, revision and how to cite. */
export function MapTakeAway(props: Omit<MapProps, 'choose'> & { title: string; rule: string }) {
  const { data } = useAnswer(DatasetDocument, {})
  const lines = [
    `Counted: ${props.rule}. White: none recorded. Borders and names imply nothing about the status of any territory.`,
    `Data revision ${data?.dataset.revision ?? 'not recorded'}; drawn on ${sayDate(today())}. ${window.location.href}`,
    `Cite as: ${data?.dataset.citation ?? 'GovTies'}. Shapes: Natural Earth.`,
  ]
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() => save('govties-map.svg', 'image/svg+xml', toMapSvg(props, lines))}
      >
        SVG of the map
      </button>
    </p>
  )
}

function toMapSvg(
  { world, counted, country, title }: Omit<MapProps, 'choose'> & { title: string },
  lines: string[],
): string {
  const text = captionLines({ title, lines }, mapWidth)
  const height = world.height + 60 + text.title.length * 24 + text.lines.length * 16
  const fill = (id: string) => shades[stepOf(counted.by.get(id)?.count ?? 0, counted.steps)] ?? '#ffffff'
  const from = world.spots.find((spot) => spot.country.id === country)
  const arcs = world.spots.flatMap((spot) => {
    const found = counted.by.get(spot.country.id)
    const path = from === undefined || found === undefined ? undefined : arcOf(world, from, spot)
    return path === undefined
      ? []
      : [`<path d="${path}" fill="none" stroke="#8a5200" stroke-width="1.2" stroke-opacity="0.8"/>`]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${mapWidth}" height="${height}" viewBox="0 0 ${mapWidth} ${height}" font-family="'Noto Sans', 'Liberation Sans', Arial, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...world.otherLand.map((path) => `<path d="${path}" fill="#f0efea" stroke="#b9bcc4" stroke-width="0.4"/>`),
    ...world.spots.map(({ country: { id, name }, path }) =>
      path === undefined
        ? ''
        : `<path d="${path}" fill="${fill(id)}" stroke="#868b94" stroke-width="0.4"><title>${escaped(name)}</title></path>`,
    ),
    ...arcs,
    ...world.spots.map(({ country: { id, name, kind }, dot, at: [x, y] }) => {
      if (!dot) return ''
      const label = kind === 'BLOC' ? `<text x="${x + 14}" y="${y + 4}" font-size="12">${escaped(name)}</text>` : ''
      return `<circle cx="${x}" cy="${y}" r="${kind === 'BLOC' ? 8 : 3}" fill="${fill(id)}" stroke="#1b1d21" stroke-width="0.6"><title>${escaped(name)}</title></circle>${label}`
    }),
    ...counted.steps.map(
      (step, at) =>
        `<rect x="${20 + at * 90}" y="${world.height + 8}" width="18" height="12" fill="${shades[at + 1]}" stroke="#868b94"/><text x="${44 + at * 90}" y="${world.height + 18}" font-size="12">${sayStep(step)}</text>`,
    ),
    ...text.title.map(
      (line, at) =>
        `<text x="20" y="${world.height + 48 + at * 24}" font-size="18" font-weight="600">${escaped(line)}</text>`,
    ),
    ...text.lines.map(
      (line, at) =>
        `<text x="20" y="${world.height + 46 + text.title.length * 24 + at * 16}" font-size="12" fill="#555b66">${escaped(line)}</text>`,
    ),
    '</svg>',
  ].join('\n')
}
