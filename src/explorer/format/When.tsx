import { formatDate } from './dates'

/** A date in words, as precise as its evidence; machines read the EDTF text. */
export function When({ date }: { date: string | null | undefined }) {
  if (date === null || date === undefined) return <span className="muted">undated</span>
  const machine = /^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined
  return (
    <time dateTime={machine} title={date} className="number">
      {formatDate(date)}
    </time>
  )
}
