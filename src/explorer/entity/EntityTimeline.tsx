import { pathOf } from '../address/paths'
import { NoneRecorded } from '../layout/Section'
import type { Column } from '../table/column'
import { DataTable } from '../table/DataTable'
import { bestDate, itemOf, kindOf, titleOf } from '../timeline/item-of'
import { Timeline } from '../timeline/Timeline'
import type { Lane } from '../timeline/timeline-item'
import type { ListedAgreementFragment, ListedEventFragment, ListedInitiativeFragment } from '../generated/graphql'
import { formatLabel } from '../format/labels'
import { When } from '../format/When'
import { EntityLink, EntityLinks, MAX_NAMED } from './EntityLink'

/** An agreement, initiative or event in a list that is sorted by date. */
export type Listed = ListedAgreementFragment | ListedInitiativeFragment | ListedEventFragment

/**
 * Shows the agreements, initiatives and events of an entity as a timeline and a table. `part` returns the entity's role
 * in each of them.
 */
export function EntityTimeline(props: {
  name: string
  of: string
  entries: readonly Listed[]
  part?: (entry: Listed) => string | null
}) {
  const { entries, part } = props
  if (entries.length === 0) return <NoneRecorded what="agreements, initiatives or events" />
  return (
    <>
      <Timeline
        items={entries.map((entry) => itemOf(entry, laneOf(entry)))}
        label={`Timeline: ${props.of}`}
        hrefOf={(item) => pathOf(item.kind, item.id) ?? '#'}
      />
      <DataTable
        name={props.name}
        caption={`Agreements, initiatives and events: ${props.of}`}
        columns={part === undefined ? columns : [...columns, partColumn(part)]}
        rows={entries}
        keyOf={(entry) => entry.id}
      />
    </>
  )
}

// The basis of an agreement's tie determines its lane. If there is no tie, the number of parties determines it.
function laneOf(entry: Listed): Lane {
  if (entry.__typename === 'Event') return 'CONTACT'
  if (entry.__typename === 'Initiative') return 'PROGRAMME'
  const basis = entry.tiesConnection.edges[0]?.properties.basis
  return basis ?? (entry.countries.length > 2 ? 'PLURILATERAL' : 'BILATERAL')
}

const columns: Column<Listed>[] = [
  {
    id: 'date',
    header: 'Date',
    value: (entry) => bestDate(entry).date,
    cell: (entry) => <When date={bestDate(entry).date} />,
  },
  {
    id: 'title',
    header: 'Title',
    value: titleOf,
    cell: (entry) => <EntityLink kind={entry.__typename} id={entry.id} name={titleOf(entry)} />,
  },
  { id: 'kind', header: 'Kind', value: kindOf },
  {
    id: 'status',
    header: 'Status',
    value: (entry) => (entry.__typename === 'Agreement' ? formatLabel(entry.status) : null),
  },
  {
    id: 'countries',
    header: 'Countries',
    value: (entry) => entry.countries.map((country) => country.name).join('; '),
    cell: (entry) => <EntityLinks kind="Country" of={entry.countries} most={MAX_NAMED} />,
  },
]

function partColumn(part: (entry: Listed) => string | null): Column<Listed> {
  return { id: 'part', header: 'Part taken', value: part }
}
