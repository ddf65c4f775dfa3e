import type { MissRatePartsFragment } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { searcherText } from './search-text'

const figures: Column<MissRatePartsFragment>[] = [
  { id: 'searches', header: 'Searches', value: ({ searches }) => searches, numeric: true },
  { id: 'found', header: 'Found', value: ({ found }) => found, numeric: true },
  { id: 'missed', header: 'Missed', value: ({ missed }) => missed, numeric: true },
  {
    id: 'rate',
    header: 'Missed, of all',
    value: ({ rate }) => (rate == null ? null : `${Math.round(rate * 100)} %`),
    numeric: true,
  },
]
const bySearcher: Column<MissRatePartsFragment> = {
  id: 'name',
  header: 'Searcher',
  value: ({ name, searcher }) => searcherText({ by: name, searcher }),
}
const byPlace: Column<MissRatePartsFragment> = { id: 'name', header: 'Site', value: ({ name }) => name }

/** Shows how many entries the searches of each searcher, or of each site, found and missed. */
export function MissRateTable({ by, rows }: { by: 'searcher' | 'site'; rows: readonly MissRatePartsFragment[] }) {
  return (
    <DataTable
      name={`missed-by-${by}`}
      caption={`Found and missed, by ${by}`}
      columns={[by === 'searcher' ? bySearcher : byPlace, ...figures]}
      rows={rows}
      keyOf={({ name, searcher }) => `${name} ${searcher}`}
    />
  )
}
