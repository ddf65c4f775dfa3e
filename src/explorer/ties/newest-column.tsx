import type { Column } from '../table/column'
import { When } from '../format/When'
import { yearOf } from './newest'

interface Newest {
  readonly lastOn: string | null | undefined
  /** The date from which `lastOn` is taken, as exact as it is known (EDTF). Without it, only the year is shown. */
  readonly newestOn?: string | null
  /** Whether any entry counts. */
  readonly counts: boolean
}

/** Returns the column of the date or year of the newest dated entry, which is sorted by its first possible day. */
export function newestColumn<Row>(column: {
  readonly id: string
  readonly header: string
  readonly description?: string
  readonly newest: (row: Row) => Newest
}): Column<Row> {
  const { id, header, newest, description = 'Year of the newest dated entry' } = column
  return {
    id,
    header,
    description,
    value: (row) => newest(row).newestOn ?? yearOf(newest(row).lastOn),
    sortBy: (row) => newest(row).lastOn ?? null,
    cell: (row) => <NewestDate {...newest(row)} />,
  }
}

function NewestDate({ lastOn, newestOn, counts }: Newest) {
  const year = yearOf(lastOn)
  if (newestOn != null) return <When date={newestOn} />
  if (year !== null) return <time dateTime={year}>{year}</time>
  if (counts) return <span className="muted">undated</span>
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="hidden-visually">no dated entry that counts</span>
    </>
  )
}
