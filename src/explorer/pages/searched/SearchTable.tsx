import { Link } from 'wouter'
import { pathOf } from '../../address/paths'
import { When } from '../../format/When'
import type { SearchPartsFragment } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { placesText, resultText, searcherText } from './search-text'

const columns: Column<SearchPartsFragment>[] = [
  {
    id: 'search',
    header: 'Search',
    value: ({ name }) => name,
    cell: ({ name, ties: [tie] }) =>
      tie === undefined ? <bdi>{name}</bdi> : <Link href={pathOf('Tie', tie.id) ?? '/'}>{name}</Link>,
  },
  { id: 'by', header: 'By', value: searcherText },
  { id: 'on', header: 'On', value: ({ on }) => on ?? null, cell: ({ on }) => <When date={on} /> },
  { id: 'places', header: 'Places and languages', value: ({ places }) => placesText(places) },
  { id: 'found', header: 'Found', value: ({ found }) => found ?? null, numeric: true },
  { id: 'missed', header: 'Missed', value: ({ missedCount }) => missedCount, numeric: true },
  {
    id: 'notRecorded',
    header: 'Found and not recorded',
    value: ({ notRecorded }) => notRecorded.map(({ what, why }) => `${what}: ${why}`).join('; '),
  },
  { id: 'result', header: 'Conclusion', value: resultText },
]

/** Shows searches as a table: the searcher, the places, the entries found and missed, and the conclusion. */
export function SearchTable({ searches }: { searches: readonly SearchPartsFragment[] }) {
  return (
    <DataTable
      name="searches"
      caption="Searches, the latest first"
      columns={columns}
      rows={searches}
      keyOf={({ id }) => id}
    />
  )
}
