import { EntityLink } from '../../entity/EntityLink'
import { kindName } from '../../format/labels'
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

/** The texts for the acts of a person. */
const acts: Readonly<Record<string, string>> = {
  SIGNED: 'signed an agreement',
  WITNESSED: 'witnessed a signing',
  REPRESENTED: 'represented a party',
  LAUNCHED: 'launched an initiative',
  TAKES_PART_IN: 'takes part in an initiative',
  TOOK_PART_IN: 'took part in an event',
}

const filters: readonly Filter[] = [
  ...countryFilters,
  { by: 'topic' },
  { by: 'choice', name: 'type', label: 'What they did', options: [['', 'anything'], ...Object.entries(acts)] },
  { by: 'year', label: 'Year', none: 'any year' },
  { by: 'sources', label: 'Sources', none: 'any number' },
  { by: 'disputed' },
]

const columns: readonly Column<Listed>[] = [
  nameColumn('Person', 'Name'),
  countriesColumn('Country'),
  {
    id: 'role',
    header: 'Latest role on record',
    value: ({ role, roleAt }) => [role, roleAt?.name].filter(Boolean).join(', ') || null,
    cell: ({ role, roleAt }) =>
      roleAt == null ? (
        '—'
      ) : (
        <>
          {role != null && `${role}, `}
          <EntityLink kind={kindName(roleAt.kind)} id={roleAt.id} name={roleAt.name} />
        </>
      ),
  },
  typesColumn('What they did', (type) => acts[type] ?? type),
  entriesColumn('Entries'),
  dateColumn('on', 'Newest'),
  topicsColumn('Most frequent topics'),
  sourcesColumn('Person'),
  ...lastColumns,
]

/** Shows one table of all people, with filters. */
export default function PeoplePage() {
  return (
    <ListingPage
      kind="PERSON"
      noun={['person', 'people']}
      order="by name"
      lead="Everyone on record who signed, witnessed or launched something, took part in it, or held a role. If you choose a partner, a topic, a year and what they did, one agreement, initiative or event must match all of them."
      filters={filters}
      columns={columns}
    />
  )
}
