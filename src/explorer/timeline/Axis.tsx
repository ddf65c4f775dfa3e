import type { ScaleTime } from 'd3-scale'
import { formatDate, utc } from '../format/dates'

/** Draws lines for the years, or for the months if the span is short. Also draws a line at the as-of date. */
export function Axis({ scale, height, asOf }: { scale: ScaleTime<number, number>; height: number; asOf?: string }) {
  const width = scale.range()[1] ?? 0
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 90)))
  return (
    <g className="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${Math.round(scale(tick)) + 0.5} 0)`}>
          <line y2={height} />
          <text y={height + 16} textAnchor={scale(tick) > width - 16 ? 'end' : 'middle'}>
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {asOf !== undefined && <AsOfLine x={scale(utc(asOf))} height={height} day={asOf} width={width} />}
    </g>
  )
}

function AsOfLine({ x, height, day, width }: { x: number; height: number; day: string; width: number }) {
  if (x < 0 || x > width + 8) return null
  const left = x > width / 2
  return (
    <g className="as-of-line" transform={`translate(${Math.round(x) + 0.5} 0)`}>
      <line y2={height} />
      <text y={10} x={left ? -5 : 5} textAnchor={left ? 'end' : 'start'}>
        as of {formatDate(day)}
      </text>
    </g>
  )
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

function formatTick(tick: Date): string {
  return tick.getUTCMonth() === 0 ? `${tick.getUTCFullYear()}` : month.format(tick)
}
