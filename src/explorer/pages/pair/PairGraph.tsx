import { Link } from 'wouter'
import { pathOf } from '../../address/paths'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded } from '../../layout/Section'
import { count } from '../../format/numbers'
import { pictureOf, type Box, type Picture, type PictureEdge } from './picture'
import { type Entries, type TwoCountries, useAgreementPeople } from './usePair'

// The left edges of the five columns. The space between them is for the lines.
const lefts = [0, 145, 380, 660, 895]
const widths = [105, 195, 240, 195, 105]
const boxHeight = 40

/** Draws the tie as a small graph of the two countries, their agencies, and the agreements between them. */
export function PairGraph({ entries, two }: { entries: Entries; two: TwoCountries }) {
  const answer = useAgreementPeople(entries)
  if (entries.agreements.length === 0) return <NoneRecorded what="concluded agreements" />
  return (
    <QueryResult of={answer}>
      {(people) => <Drawing picture={pictureOf(entries, people.agreements, two)} />}
    </QueryResult>
  )
}

function Drawing({ picture }: { picture: Picture }) {
  const boxes = new Map(picture.boxes.map((box) => [box.id, box]))
  return (
    <figure className="picture">
      <div className="picture-scroll" tabIndex={0} role="group" aria-label="Picture of the tie">
        <svg viewBox={`0 0 1000 ${picture.height}`} role="group" aria-label="Countries, their agencies and agreements">
          {picture.edges.map((edge) => (
            <EdgePath key={`${edge.from} ${edge.to}`} edge={edge} boxes={boxes} />
          ))}
          {picture.boxes.map((box) => (
            <BoxDrawing key={box.id} box={box} />
          ))}
        </svg>
      </div>
      <figcaption className="small muted">
        {picture.drawn} of {count(picture.of, 'agreement')}, bilateral first and newest first. If a country&apos;s
        agency is a recorded party, the line runs through the agency.
      </figcaption>
    </figure>
  )
}

function EdgePath({ edge, boxes }: { edge: PictureEdge; boxes: ReadonlyMap<string, Box> }) {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)].sort(
    (one, other) => (one?.column ?? 0) - (other?.column ?? 0),
  )
  if (from === undefined || to === undefined) return null
  const x1 = (lefts[from.column] ?? 0) + (widths[from.column] ?? 0)
  const x2 = lefts[to.column] ?? 0
  const bend = (x2 - x1) / 2
  return (
    <path className="picture-line" d={`M${x1} ${from.y} C${x1 + bend} ${from.y} ${x2 - bend} ${to.y} ${x2} ${to.y}`} />
  )
}

function BoxDrawing({ box }: { box: Box }) {
  const x = lefts[box.column] ?? 0
  const width = widths[box.column] ?? 0
  const lines = wrapped(box.name, Math.floor(width / 6.2))
  return (
    <g className={`box box-${box.kind.toLowerCase()}`}>
      <Link href={pathOf(box.kind, box.id) ?? '/'} aria-label={box.name}>
        <title>{box.name}</title>
        <rect x={x} y={box.y - boxHeight / 2} width={width} height={boxHeight} rx={box.kind === 'Country' ? 20 : 3} />
      </Link>
      {lines.map((words, place) => (
        <text
          key={words}
          aria-hidden="true"
          x={x + width / 2}
          y={box.y + 4 + (place - (lines.length - 1) / 2) * 14}
          textAnchor="middle"
        >
          {words}
        </text>
      ))}
    </g>
  )
}

/** Splits a name into at most two lines. Shortens the second line if necessary. */
export function wrapped(name: string, letters: number): string[] {
  if (name.length <= letters) return [name]
  const space = name.lastIndexOf(' ', letters)
  const cut = space < 1 ? letters : space
  const rest = name.slice(cut).trim()
  return [name.slice(0, cut), rest.length > letters ? `${rest.slice(0, letters - 1)}…` : rest]
}
