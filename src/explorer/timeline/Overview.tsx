import { brushX, type D3BrushEvent } from 'd3-brush'
import { scaleUtc } from 'd3-scale'
import { select } from 'd3-selection'
import { useEffect, useRef } from 'react'
import { boundsOf, utc } from '../format/dates'
import type { Span } from './span'
import type { TimelineItem } from './timeline-item'

const height = 26

interface OverviewProps {
  readonly whole: Span
  readonly span: Span
  readonly choose: (years: [number, number] | null) => void
  readonly items: readonly TimelineItem[]
  readonly width: number
}

/**
 * Draws all entries in a small overview, on which the reader selects a time span with a brush. The overview is hidden
 * from screen readers, because the two year fields have the same function.
 */
export function Overview({ whole, span, choose, items, width }: OverviewProps) {
  const layer = useRef<SVGGElement>(null)
  const scale = scaleUtc([whole.from, whole.to], [8, Math.max(9, width - 8)])
  const from = scale(span.from)
  const to = scale(span.to)
  useEffect(() => {
    if (layer.current === null) return
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .on('end', (event: D3BrushEvent<unknown>) => {
        // If code moves the brush, there is no source event.
        if (event.sourceEvent === null || event.sourceEvent === undefined) return
        choose(yearsOf(event.selection as [number, number] | null, scale))
      })
    const group = select<SVGGElement, unknown>(layer.current)
    group.call(brush)
    const narrowed = from > 8 || to < width - 8
    brush.move(group, narrowed ? [Math.max(0, from), Math.min(width, to)] : null)
    return () => void brush.on('end', null)
  })
  return (
    <svg className="overview" width={width} height={height} aria-hidden="true">
      <rect className="overview-ground" width={width} height={height} />
      {items.map((item) => (
        <OverviewMark key={item.id} item={item} scale={scale} width={width} />
      ))}
      <g ref={layer} />
    </svg>
  )
}

function OverviewMark(props: { item: TimelineItem; scale: (day: Date) => number; width: number }) {
  const { item, scale, width } = props
  const bounds = boundsOf(item.date)
  if (bounds === undefined) return null
  const x = bounds.earliest === undefined ? 0 : scale(utc(bounds.earliest))
  const end = bounds.latest === undefined ? width : scale(utc(bounds.latest))
  return (
    <rect
      className={`overview-mark lane-${item.lane.toLowerCase()}`}
      x={x}
      y={8}
      width={Math.max(2, end - x)}
      height={10}
    />
  )
}

function yearsOf(pixels: [number, number] | null, scale: { invert(x: number): Date }): [number, number] | null {
  if (pixels === null) return null
  return [scale.invert(pixels[0]).getUTCFullYear(), scale.invert(pixels[1]).getUTCFullYear()]
}
