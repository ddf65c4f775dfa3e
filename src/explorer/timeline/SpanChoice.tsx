import { Overview } from './Overview'
import type { Span } from './span'
import type { TimelineItem } from './timeline-item'

/** Lets the reader choose a span of years with the brush on the overview or by typing two years. */
export function SpanChoice(props: {
  whole: Span
  span: Span
  choose: (years: [number, number] | null) => void
  items: readonly TimelineItem[]
  width: number
}) {
  const { whole, span, choose } = props
  if (!whole.known || props.width === 0) return null
  const from = span.from.getUTCFullYear()
  const to = span.to.getUTCFullYear()
  const narrowed = span.from.getTime() !== whole.from.getTime() || span.to.getTime() !== whole.to.getTime()
  return (
    <div className="span-choice no-print">
      <Overview {...props} />
      <div className="button-row small">
        <YearField name="From year" value={from} change={(year) => choose([year, Math.max(year, to)])} />
        <YearField name="to year" value={to} change={(year) => choose([Math.min(from, year), year])} />
        {narrowed && (
          <button type="button" className="button button-quiet" onClick={() => choose(null)}>
            Whole span
          </button>
        )}
      </div>
    </div>
  )
}

function YearField({ name, value, change }: { name: string; value: number; change: (year: number) => void }) {
  return (
    <label>
      {name}{' '}
      <input
        key={value}
        className="year-field"
        type="number"
        min={1900}
        max={2100}
        defaultValue={value}
        onBlur={(event) => take(event.currentTarget, value, change)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget, value, change)}
      />
    </label>
  )
}

// The year is read when the field loses focus or the reader presses Enter, because an incomplete year is not valid.
function take(field: HTMLInputElement, before: number, change: (year: number) => void): void {
  const year = Number(field.value)
  if (field.validity.valid && Number.isInteger(year) && year !== before) change(year)
}
