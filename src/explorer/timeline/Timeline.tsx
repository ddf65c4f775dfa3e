import { scaleUtc } from 'd3-scale'
import { useMemo } from 'react'
import { capital, noun } from '../format/labels'
import { count } from '../format/numbers'
import { arrange } from './arrange'
import { Axis } from './Axis'
import { LaneMarks } from './LaneMarks'
import { laneName } from './lane-name'
import { SpanChoice } from './SpanChoice'
import { spanOf, useSpan } from './span'
import type { TimelineItem } from './timeline-item'
import { Undated } from './Undated'
import { useWidth } from './useWidth'
import './timeline.css'

/** The heights of a row with labels beside and above the marks. */
const rowHeights = { beside: 22, above: 34 }
const laneGap = 30

/**
 * The entries of a timeline, and how to draw them. `asOf` is a date that is marked with a line. `hrefOf` returns the
 * address to which an entry's mark links.
 */
export interface TimelineProps {
  readonly items: readonly TimelineItem[]
  readonly label: string
  readonly asOf?: string
  readonly hrefOf: (item: TimelineItem) => string
}

/** Draws the lanes, the axis, the fields for the time span, the undated entries and the legend. */
export function Timeline({ items, label, asOf, hrefOf }: TimelineProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const whole = useMemo(() => spanOf(items), [items])
  const { span, choose } = useSpan(whole)
  const dated = items.filter((item) => boundsKnown(item))
  const undated = items.filter((item) => !boundsKnown(item))
  const scale = scaleUtc([span.from, span.to], [8, Math.max(8, width - 8)])
  const above = items.some(({ bar }) => bar !== undefined)
  const rowHeight = above ? rowHeights.above : rowHeights.beside
  const arranged = arrange(dated, scale, width, above ? 'above' : width >= 560 ? 'beside' : 'none')
  const shown = arranged.flatMap((lane) => lane.marks).length
  const tops = topsOf(arranged.map((lane) => lane.rows * rowHeight + (above ? 12 : 0)))
  const height = (tops.at(-1) ?? 0) + 26
  return (
    <figure className="timeline" ref={box} aria-label={label}>
      <svg width={width} height={height} role="group" aria-label={label}>
        <Axis scale={scale} height={height - 24} asOf={asOf} />
        {arranged.map((lane, place) => (
          <g key={lane.lane} className={`lane lane-${lane.lane.toLowerCase()}`}>
            <text className="lane-name" x={0} y={(tops[place] ?? 0) + 14}>
              {laneName(lane.lane, items)}
            </text>
            <LaneMarks
              marks={lane.marks}
              top={(tops[place] ?? 0) + laneGap + (above ? 12 : 0)}
              {...{ rowHeight, above, hrefOf }}
            />
          </g>
        ))}
      </svg>
      <SpanChoice whole={whole} span={span} choose={choose} items={dated} width={width} />
      <Undated items={undated} hrefOf={hrefOf} />
      <figcaption className="small muted">
        {shown < dated.length
          ? `${shown} of ${count(dated.length, 'dated entry', 'dated entries')} in this span. `
          : ''}
        {legend(items)} A framed bar covers every possible day of a date.{' '}
        {above
          ? 'A filled bar covers the time in which a bilateral agreement is in effect. If the end is unknown, the bar fades.'
          : 'A thin line leads to the recorded or expected end of the entry.'}
      </figcaption>
    </figure>
  )
}

function boundsKnown(item: TimelineItem): boolean {
  return spanOf([item]).known
}

function topsOf(heights: readonly number[]): number[] {
  const tops = [4]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + laneGap + height)
  return tops
}

const shapes: Record<string, string> = { Agreement: '■', Initiative: '◆', Event: '●' }

function legend(items: readonly TimelineItem[]): string {
  const kinds = [...new Set(items.map((item) => item.kind))]
  return kinds.map((kind) => `${shapes[kind] ?? '■'} ${capital(noun(kind))}.`).join(' ')
}
