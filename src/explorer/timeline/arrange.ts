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
  /** The bar for the time in effect: its start, the end of its solid part, and the end of its fading part. */
  readonly bar: readonly [from: number, solid: number, faded: number] | undefined
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
/** The width of the longest label, in pixels. */
const MAX_LABEL = 420

/** The position of labels: next to the marks, above them, or none. */
export type Labels = 'beside' | 'above' | 'none'

/**
 * Places every dated entry in its lane, in the first row where it does not overlap another entry. Omits empty lanes.
 */
export function arrange(items: readonly TimelineItem[], scale: Scale, width: number, labels: Labels): ArrangedLane[] {
  return lanes
    .map((lane) =>
      arrangeLane(
        lane,
        items.filter((item) => item.lane === lane),
        scale,
        width,
        labels,
      ),
    )
    .filter((lane) => lane.marks.length > 0)
}

function arrangeLane(
  lane: Lane,
  items: readonly TimelineItem[],
  scale: Scale,
  width: number,
  labels: Labels,
): ArrangedLane {
  const rows: [number, number][][] = []
  const shown = items.length <= MAX_LABELLED ? labels : 'none'
  const marks = items
    .flatMap((item) => placed(item, scale, width, shown))
    .sort((one, other) => one.x1 - other.x1)
    .map((mark) => ({ ...mark, row: claimRow(rows, extent(mark)) }))
  return { lane, marks, rows: rows.length }
}

function placed(item: TimelineItem, scale: Scale, width: number, labels: Labels): Mark[] {
  const bounds = boundsOf(item.date)
  if (bounds === undefined) return []
  // If a date has no first or no last possible day, it extends to the edge of the picture.
  const x1 = bounds.earliest === undefined ? 0 : scale(utc(bounds.earliest))
  const x2 = Math.max(x1, bounds.latest === undefined ? width : scale(utc(bounds.latest)))
  if (x2 < 0 || x1 > width) return []
  const until = boundsOf(item.until)
  const end =
    until === undefined ? undefined : until.latest === undefined ? width : Math.min(width, scale(utc(until.latest)))
  const within = (day: string) => Math.min(width, Math.max(0, scale(utc(day))))
  const { bar } = item
  return [
    {
      item,
      x1: Math.max(0, x1),
      x2: Math.min(width, x2),
      end,
      bar: bar && [within(bar.from), within(bar.solidUntil), within(bar.fadesUntil)],
      row: 0,
      ...(labels === 'above'
        ? labelAbove(item.label ?? item.title, Math.max(0, x1), width)
        : labelFor(item.label ?? item.title, x1, x2, width, labels === 'beside')),
    },
  ]
}

type Label = Pick<Mark, 'label' | 'labelX' | 'anchor'>

function labelFor(title: string, x1: number, x2: number, width: number, labelled: boolean): Label {
  const right = x2 + markWidth / 2 + 4
  const left = x1 - markWidth / 2 - 4
  const before = left > width - right
  const room = Math.min(before ? left : width - right, MAX_LABEL)
  const label = labelled ? truncateLabel(title, Math.floor(room / letterWidth)) : ''
  return before ? { label, labelX: left, anchor: 'end' } : { label, labelX: right, anchor: 'start' }
}

// The label begins at the mark, or further left if it would not fit.
function labelAbove(title: string, x: number, width: number): Label {
  const label = truncateLabel(title, Math.floor(Math.min(width, MAX_LABEL) / letterWidth))
  const labelX = Math.max(0, Math.min(x - markWidth / 2, width - label.length * letterWidth))
  return { label, labelX, anchor: 'start' }
}

function truncateLabel(text: string, letters: number): string {
  if (text.length <= letters) return text
  return letters < 6 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`
}

function extent(mark: Mark): [number, number] {
  const words = mark.label.length * letterWidth
  const start = mark.anchor === 'end' ? mark.labelX - words : mark.labelX
  const end = mark.anchor === 'start' ? mark.labelX + words : mark.labelX
  const lines = [mark.x2 + markWidth / 2, mark.end ?? 0, mark.bar?.[2] ?? 0]
  return [Math.min(start, mark.x1 - markWidth / 2) - gap, Math.max(end, ...lines) + gap]
}

function claimRow(rows: [number, number][][], [start, end]: [number, number]): number {
  const free = rows.findIndex((row) => row.every(([from, to]) => end <= from || start >= to))
  const row = free === -1 ? rows.length : free
  rows[row] = [...(rows[row] ?? []), [start, end]]
  return row
}
