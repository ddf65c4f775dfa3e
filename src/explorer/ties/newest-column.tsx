import type { Column } from '../table/column'
import { When } from '../format/When'

interface Newest {
  /** The first possible day of the newest dated entry, by which the column is sorted. */
  readonly lastOn: string | null | undefined
  /** The date from which `lastOn` is taken, as exactly as its source states it (EDTF). */
  readonly newestOn: string | null | undefined
  /** Whether any entry counts. */
  readonly counts: boolean
}

/** Returns the column of the date of the newest dated entry. */
export function newestColumn<Row>(column: {
  readonly id: string
  readonly header: string
  readonly newest: (row: Row) => Newest
}): Column<Row> {
  const { id, header, newest } = column
  return {
    id,
    header,
    description: 'Date of the newest dated entry',
    value: (row) => newest(row).newestOn ?? null,
    sortBy: (row) => newest(row).lastOn ?? null,
    cell: (row) => <NewestDate {...newest(row)} />,
  }
}

function NewestDate({ newestOn, counts }: Newest) {
  if (newestOn != null) return <When date={newestOn} />
  if (counts) return <span className="muted">undated</span>
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="hidden-visually">no dated entry that counts</span>
    </>
  )
}
