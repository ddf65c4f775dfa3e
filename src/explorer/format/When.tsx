import { formatDate } from './dates'

/** Shows a date as precisely as the evidence allows. The `title` attribute contains the EDTF string. */
export function When({ date }: { date: string | null | undefined }) {
  if (date === null || date === undefined) return <span className="muted">undated</span>
  const machine = /^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined
  return (
    <time dateTime={machine} title={date} className="number">
      {formatDate(date)}
    </time>
  )
}
