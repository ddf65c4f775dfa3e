import { toIsoDate, formatDate, today, utc } from '../../format/dates'
import { DayField } from '../../layout/DayField'
import type { AsOf } from './useAsOf'

/**
 * Lets the reader choose the measure and the as-of date. A slider moves the date by months, and a field accepts the
 * exact date.
 */
export function AsOfChoice({ asOf, first }: { asOf: AsOf; first: string | null | undefined }) {
  const start = utc(`${(first ?? '2000-01-01').slice(0, 4)}-01-01`)
  const last = monthsSince(start, utc(today()))
  const value = asOf.day === undefined ? last : monthsSince(start, utc(asOf.day))
  return (
    <form className="as-of no-print" onSubmit={(event) => event.preventDefault()} aria-label="As of a day">
      <label className="field as-of-slider">
        <span>As of: {asOf.day === undefined ? 'all on record' : formatDate(asOf.day)}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={Math.min(Math.max(value, 0), last)}
          aria-valuetext={asOf.day === undefined ? 'all on record' : formatDate(asOf.day)}
          onChange={(event) => asOf.choose(endOfMonth(start, Number(event.target.value)), { replace: true })}
        />
      </label>
      <DayField label="Exact day" value={asOf.day ?? ''} choose={(day) => asOf.choose(day)} />
      <MeasureChoice asOf={asOf} />
      {asOf.unread !== undefined && <p role="alert">“{asOf.unread}” is not a date, so the page shows all on record.</p>}
      {asOf.day !== undefined && (
        <button type="button" className="button" onClick={() => asOf.choose(null)}>
          All on record
        </button>
      )}
    </form>
  )
}

function MeasureChoice({ asOf }: { asOf: AsOf }) {
  return (
    <fieldset className="field">
      <legend>Measure on that day</legend>
      <label className="choice">
        <input
          type="radio"
          name="measure"
          checked={asOf.measure === 'SIGNED_BY'}
          onChange={() => asOf.chooseMeasure('SIGNED_BY')}
        />
        concluded by that day
      </label>
      <label className="choice">
        <input
          type="radio"
          name="measure"
          checked={asOf.measure === 'IN_EFFECT_ON'}
          onChange={() => asOf.chooseMeasure('IN_EFFECT_ON')}
        />
        in effect on that day
      </label>
    </fieldset>
  )
}

function monthsSince(start: Date, day: Date): number {
  return (day.getUTCFullYear() - start.getUTCFullYear()) * 12 + day.getUTCMonth() - start.getUTCMonth()
}

function endOfMonth(start: Date, months: number): string {
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0))
  return toIsoDate(end) > today() ? today() : toIsoDate(end)
}
