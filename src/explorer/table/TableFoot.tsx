import { count, formatNumber } from '../format/numbers'
import type { DataTableProps } from './column'
import { saveCsv, saveJson } from './download'

/** Shows how many of the rows are visible, and buttons that show more rows or export the table. */
export function TableFoot<Row>(props: DataTableProps<Row> & { limit: number; more: () => void }) {
  const { rows, limit } = props
  return (
    <div className="table-foot no-print">
      <span aria-live="polite">{shownOf(Math.min(limit, rows.length), rows.length, props.total)}</span>
      {limit < rows.length && (
        <button type="button" className="button" onClick={props.more}>
          Show more
        </button>
      )}
      {rows.length > 0 && (
        <span className="table-take">
          <button type="button" className="button" onClick={() => saveCsv(props.name, props.columns, rows)}>
            CSV<span className="hidden-visually"> of {props.caption}</span>
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void saveJson(props.name, props.caption, props.columns, rows)}
          >
            JSON<span className="hidden-visually"> of {props.caption}</span>
          </button>
        </span>
      )}
    </div>
  )
}

function shownOf(shown: number, here: number, total = here): string {
  if (total === 0) return 'None recorded.'
  if (shown === total) return count(total, 'row')
  const beyond = total > here ? ` (${formatNumber(here)} loaded)` : ''
  return `${formatNumber(shown)} of ${count(total, 'row')}${beyond}`
}
