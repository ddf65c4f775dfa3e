import { EntityLink } from '../../entity/EntityLink'
import { hostOf } from '../../evidence/safe-link'
import { Outward } from '../../evidence/SourceLine'
import { formatLabel } from '../../format/labels'
import type { SourceKind } from '../../generated/graphql'
import {
  countriesColumn,
  dateColumn,
  entriesColumn,
  lastColumns,
  topicsColumn,
  typesColumn,
} from '../../listing/columns'
import { countryFilters, labelled, type Filter } from '../../listing/filter'
import { ListingPage, type Listed } from '../../listing/ListingPage'
import type { Column } from '../../table/column'

const kinds: readonly SourceKind[] = ['INSTRUMENT', 'OFFICIAL', 'PRESS', 'SECONDARY', 'MACHINE_WRITTEN', 'UNKNOWN']

const filters: readonly Filter[] = [
  ...countryFilters,
  { by: 'topic' },
  { by: 'choice', name: 'type', label: 'Kind of source', options: labelled('any kind', kinds) },
  { by: 'year', label: 'Year', none: 'any year, and undated' },
  { by: 'disputed' },
]

const columns: readonly Column<Listed>[] = [
  dateColumn('on', 'Published'),
  {
    id: 'name',
    header: 'Source',
    value: ({ name }) => name,
    cell: ({ id, name, url }) => (
      <EntityLink kind="Source" id={id} name={name === url ? `No title (${hostOf(name) ?? name})` : name} />
    ),
  },
  { id: 'publisher', header: 'Publisher', value: ({ publisher }) => publisher ?? null },
  typesColumn('Kind', formatLabel),
  countriesColumn('Countries'),
  topicsColumn('Most frequent topics'),
  entriesColumn('Evidence for'),
  {
    id: 'url',
    header: 'Address',
    value: ({ url }) => url ?? null,
    cell: ({ url }) => (url == null ? '—' : <Outward url={url} />),
  },
  ...lastColumns,
]

/** Shows one table of all sources, with filters. */
export default function SourcesPage() {
  return (
    <ListingPage
      kind="SOURCE"
      noun={['source', 'sources']}
      order="newest first, undated last"
      lead="Every document on record that is evidence for something. If you choose a country, a partner and a topic, a source is listed only if it is evidence for a single agreement, initiative or event that matches all of them."
      filters={filters}
      columns={columns}
    />
  )
}
