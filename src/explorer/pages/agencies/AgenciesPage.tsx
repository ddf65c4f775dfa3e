import {
  countriesColumn,
  dateColumn,
  entriesColumn,
  lastColumns,
  nameColumn,
  sourcesColumn,
  topicsColumn,
  typesColumn,
} from '../../listing/columns'
import { countryFilters, type Filter } from '../../listing/filter'
import { ListingPage, type Listed } from '../../listing/ListingPage'
import type { Column } from '../../table/column'

/** The levels at which an agency acts, in the words of the page. */
const levels: Readonly<Record<string, string>> = {
  NATIONAL: 'a whole country',
  SUBNATIONAL: 'a part of a country',
  SUPRANATIONAL: 'a bloc',
  INTERNATIONAL: 'several countries',
  NON_STATE: 'not a government',
}

const filters: readonly Filter[] = [
  ...countryFilters,
  { by: 'topic' },
  {
    by: 'choice',
    name: 'type',
    label: 'Level',
    options: [['', 'any level, or none stated'], ...Object.entries(levels)],
  },
  { by: 'year', label: 'Year', none: 'any year' },
  { by: 'sources', label: 'Sources', none: 'any number' },
  { by: 'disputed' },
]

const columns: readonly Column<Listed>[] = [
  nameColumn('Agency', 'Agency'),
  { id: 'acronym', header: 'Acronym', value: ({ acronym }) => acronym ?? null },
  countriesColumn('Country'),
  typesColumn('Level', (level) => levels[level] ?? level),
  entriesColumn('Entries'),
  dateColumn('on', 'Newest'),
  dateColumn('endedOn', 'Dissolved'),
  topicsColumn('Most frequent topics'),
  sourcesColumn('Agency'),
  ...lastColumns,
]

/** Shows one table of all agencies, with filters. */
export default function AgenciesPage() {
  return (
    <ListingPage
      kind="AGENCY"
      noun={['agency', 'agencies']}
      order="by name"
      lead="Every ministry, department and other organisation on record that acts in a tie. If you choose a partner, a topic and a year, one agreement, initiative or event must match all of them."
      filters={filters}
      columns={columns}
    />
  )
}
