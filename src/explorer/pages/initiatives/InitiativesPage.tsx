import { useMemo } from 'react'
import { useGraphQL } from '../../fetch/useGraphQL'
import { formatLabel } from '../../format/labels'
import { InitiativeKindsDocument } from '../../generated/graphql'
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
import { countryFilters, labelled, type Filter } from '../../listing/filter'
import { ListingPage, type Listed } from '../../listing/ListingPage'
import type { Column } from '../../table/column'

const columns: readonly Column<Listed>[] = [
  dateColumn('on', 'Date'),
  nameColumn('Initiative', 'Initiative'),
  countriesColumn('Countries'),
  typesColumn('Kind', formatLabel),
  dateColumn('endedOn', 'Ended'),
  topicsColumn('Topics'),
  entriesColumn('Parts'),
  sourcesColumn('Initiative'),
  ...lastColumns,
]

/** Shows one table of all initiatives, with filters. */
export default function InitiativesPage() {
  const { data } = useGraphQL(InitiativeKindsDocument, {})
  const filters = useMemo((): Filter[] => {
    const kinds = new Set(data?.initiatives.flatMap(({ kind }) => kind ?? []))
    return [
      ...countryFilters,
      { by: 'topic' },
      { by: 'choice', name: 'type', label: 'Kind', options: labelled('any kind', [...kinds].sort()) },
      { by: 'year', label: 'Year', none: 'any year, and undated' },
      { by: 'sources', label: 'Sources', none: 'any number' },
      { by: 'disputed' },
    ]
  }, [data])
  return (
    <ListingPage
      kind="INITIATIVE"
      noun={['initiative', 'initiatives']}
      order="newest first, undated last"
      lead="Every programme, campaign, group and fund on record. A country takes part itself, or through its agencies and people. A topic includes its narrower topics."
      filters={filters}
      columns={columns}
    />
  )
}
