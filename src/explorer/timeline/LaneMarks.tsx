import { type KeyboardEvent, useId } from 'react'
import { formatDate } from '../format/dates'
import { noun } from '../format/labels'
import type { Mark } from './arrange'
import { MarkShape } from './MarkShape'
import type { TimelineItem } from './timeline-item'

/** Draws the marks of one lane. The Tab key reaches one mark, and the arrow keys move between marks by date. */
export function LaneMarks(props: {
  marks: readonly Mark[]
  top: number
  rowHeight: number
  /** True to draw the labels above the marks. */
  above: boolean
  hrefOf: (item: TimelineItem) => string
}) {
  const fade = useId()
  return (
    <g onKeyDown={moveByArrow}>
      <linearGradient id={fade}>
        <stop className="fade-from" offset="0" />
        <stop className="fade-to" offset="1" />
      </linearGradient>
      {props.marks.map((mark, place) => {
        const y = props.top + mark.row * props.rowHeight
        const href = props.hrefOf(mark.item)
        return (
          <g key={mark.item.id} className={mark.item.faint === true ? 'mark mark-faint' : 'mark'}>
            <a href={href} aria-label={words(mark.item)} tabIndex={place === 0 ? 0 : -1} className="mark-link">
              <MarkDrawing mark={mark} y={y} fade={fade} />
            </a>
            <MarkLabel mark={mark} y={props.above ? y - 15 : y} href={href} />
          </g>
        )
      })}
    </g>
  )
}

function MarkDrawing({ mark, y, fade }: { mark: Mark; y: number; fade: string }) {
  return (
    <>
      <title>{words(mark.item)}</title>
      {mark.bar !== undefined && <EffectBarShape bar={mark.bar} y={y} fade={fade} />}
      {mark.bar === undefined && mark.end !== undefined && (
        <line className="mark-run" x1={mark.x1} x2={mark.end} y1={y} y2={y} />
      )}
      <MarkShape kind={mark.item.kind} x1={mark.x1} x2={mark.x2} y={y} />
    </>
  )
}

/** Draws a bar for the time during which the entry is in effect. The part in which the end is unknown fades. */
function EffectBarShape({
  bar: [from, solid, faded],
  y,
  fade,
}: {
  bar: NonNullable<Mark['bar']>
  y: number
  fade: string
}) {
  return (
    <g className="effect-bar">
      <rect x={from} y={y - 3.5} width={Math.max(0, solid - from)} height={7} />
      {/* A gradient has no colour for an empty shape. */}
      {faded > solid && (
        <rect x={solid} y={y - 3.5} width={faded - solid} height={7} style={{ fill: `url(#${fade})` }} />
      )}
    </g>
  )
}

/** Shows the shortened title, hidden from screen readers, because the mark's link has the full title. */
function MarkLabel({ mark, y, href }: { mark: Mark; y: number; href: string }) {
  if (mark.label === '') return null
  return (
    <a href={href} aria-hidden="true" tabIndex={-1}>
      <text x={mark.labelX} y={y + 4} textAnchor={mark.anchor} unicodeBidi="plaintext">
        {mark.label}
      </text>
    </a>
  )
}

function words(item: TimelineItem): string {
  const effect = item.bar === undefined ? '' : `; ${item.bar.words}`
  return `${item.title}: ${noun(item.kind)}, ${item.dateWord} ${formatDate(item.date)}${effect}`
}

function moveByArrow(event: KeyboardEvent<SVGGElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const marks = [...event.currentTarget.querySelectorAll<SVGAElement>('a.mark-link')]
  const next = marks[marks.indexOf(document.activeElement as SVGAElement) + step]
  if (next === undefined) return
  event.preventDefault()
  marks.forEach((mark) => mark.setAttribute('tabindex', mark === next ? '0' : '-1'))
  next.focus()
}
