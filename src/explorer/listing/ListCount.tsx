import type { Address } from '../address/useAddress'
import { NoneRecorded } from '../layout/Section'

/**
 * Shows how many things a table contains, and buttons for its other pages.
 * @param words states the number. Null if there is nothing.
 * @param none names what is not recorded.
 * @param next the id of the last thing on this page, if there is another page.
 */
export function ListCount(props: { words: string | null; none: string; next: string | undefined; address: Address }) {
  const { words, none, next, address } = props
  return (
    <div className="button-row" role="status">
      {words === null ? <NoneRecorded what={none} /> : <span>{words}</span>}
      {address.get('after') !== '' && (
        <button type="button" className="button" onClick={() => address.set({ after: null })}>
          From the beginning
        </button>
      )}
      {next !== undefined && (
        <button type="button" className="button" onClick={() => address.set({ after: next })}>
          Next page
        </button>
      )}
    </div>
  )
}
