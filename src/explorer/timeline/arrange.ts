import { boundsOf, utc } from '../format/dates'
import { lanes, type Lane, type TimelineItem } from './timeline-item'

/** Returns the distance from the left edge to a date, in pixels. */
export type Scale = (day: Date) => number

/** The position of one entry. `x1` to `x2` covers its possible dates. `end` is the end of its time span. */
export interface Mark {
  readonly item: TimelineItem
  readonly x1: number
  readonly x2: number
  readonly end: number | undefined
  readonly row: number
  /** The label, shortened to the available space. Empty if there is no label. */
  readonly label: string
  readonly labelX: number
  readonly anchor: 'start' | 'end'
}

/** One lane and its marks, with as many rows as needed so that no marks overlap. */
export interface ArrangedLane {
  readonly lane: Lane
  readonly marks: readonly Mark[]
  readonly rows: number
}

const letterWidth = 6.7
const markWidth = 12
const gap = 8
const MAX_LABELLED = 40

/**
 * Places every dated entry in its lane, in the first row where it does not overlap another entry. Omits empty lanes.
 */
export function arrange(
  items: readonly TimelineItem[],
  scale: Scale,
  width: number,
  labelled: boolean,
): ArrangedLane[] {
  return lanes
    .map((lane) =>
      arrangeLane(
        lane,
        items.filter((item) => item.lane === lane),
        scale,
        width,
        labelled,
      ),
    )
    .filter((lane) => lane.marks.length > 0)
}

function arrangeLane(
  lane: Lane,
  items: readonly TimelineItem[],
  scale: Scale,
  width: number,
  labelled: boolean,
): ArrangedLane {
  const rows: [number, number][][] = []
  const withLabels = labelled && items.length <= MAX_LABELLED
  const marks = items
    .flatMap((item) => placed(item, scale, width, withLabels))
    .sort((one, other) => one.x1 - other.x1)
    .map((mark) => ({ ...mark, row: claimRow(rows, extent(mark)) }))
  return { lane, marks, rows: rows.length }
}

function placed(item: TimelineItem, scale: Scale, width: number, labelled: boolean): Mark[] {
  const bounds = boundsOf(item.date)
  if (bounds === undefined) return []
  // If a date has no first or no last possible day, it extends to the edge of the picture.
  const x1 = bounds.earliest === undefined ? 0 : scale(utc(bounds.earliest))
  const x2 = Math.max(x1, bounds.latest === undefined ? width : scale(utc(bounds.latest)))
  if (x2 < 0 || x1 > width) return []
  const until = boundsOf(item.until)
  const end =
    until === undefined ? undefined : until.latest === undefined ? width : Math.min(width, scale(utc(until.latest)))
  return [
    {
      item,
      x1: Math.max(0, x1),
      x2: Math.min(width, x2),
      end,
      row: 0,
      ...labelFor(item.title, x1, x2, width, labelled),
    },
  ]
}

type Label = Pick<Mark, 'label' | 'labelX' | 'anchor'>

function labelFor(title: string, x1: number, x2: number, width: number, labelled: boolean): Label {
  const right = x2 + markWidth / 2 + 4
  const left = x1 - markWidth / 2 - 4
  const before = left > width - right
  const room = Math.min(before ? left : width - right, 420)
  const label = labelled ? shortened(title, Math.floor(room / letterWidth)) : ''
  return before ? { label, labelX: left, anchor: 'end' } : { label, labelX: right, anchor: 'start' }
}

function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text
  return letters < 6 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`
}

function extent(mark: Mark): [number, number] {
  const words = mark.label.length * letterWidth
  const start = mark.anchor === 'end' ? mark.labelX - words : mark.x1 - markWidth / 2
  const end = mark.anchor === 'start' ? mark.labelX + words : mark.x2 + markWidth / 2
  return [start - gap, Math.max(end, mark.end ?? 0) + gap]
}

function claimRow(rows: [number, number][][], [start, end]: [number, number]): number {
  const free = rows.findIndex((row) => row.every(([from, to]) => end <= from || start >= to))
  const row = free === -1 ? rows.length : free
  rows[row] = [...(rows[row] ?? []), [start, end]]
  return row
}
