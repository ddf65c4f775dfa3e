import { Link } from 'wouter'
import { EntityLink } from '../../entity/EntityLink'
import { formatField, formatLabel, kindName, noun } from '../../format/labels'
import { Name } from '../../format/Name'
import { When } from '../../format/When'
import type { ChangesQuery } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type Change = ChangesQuery['changes'][number]

const columns: Column<Change>[] = [
  {
    id: 'at',
    header: 'Day',
    value: ({ at }) => at?.slice(0, 10) ?? null,
    cell: ({ at }) => (at == null ? '—' : <When date={at.slice(0, 10)} />),
  },
  { id: 'revision', header: 'Revision', value: ({ revision }) => revision },
  { id: 'how', header: 'Change', value: ({ how }) => how },
  {
    id: 'about',
    header: 'What',
    value: ({ about }) => about.name ?? about.id,
    cell: (change) => <About change={change} />,
  },
  { id: 'kind', header: 'Kind', value: ({ about }) => kindOf(about.kind) },
  { id: 'property', header: 'Property or link', value: ({ property }) => propertyOf(property) },
  { id: 'before', header: 'Before', value: ({ before }) => before ?? null },
  { id: 'after', header: 'After', value: ({ after }) => after ?? null },
  {
    id: 'record',
    header: 'Record',
    value: (change) => (change.recordChanged ? historyOf(change) : null),
    cell: (change) => (change.recordChanged ? <Difference change={change} /> : '—'),
  },
  { id: 'id', header: 'Id', value: ({ about }) => about.id },
]

const kindOf = (kind: string): string => (kind === 'PUBLISHED_LIST' ? 'published list' : noun(kindName(kind)))

/** Formats the name of a property (`signedOn`) or the type of a relationship (`PARTY_TO`). */
function propertyOf(property: string | null | undefined): string | null {
  if (property == null) return null
  return /^[A-Z_]+$/.test(property) ? formatLabel(property) : formatField(property)
}

const historyOf = ({ about, revision }: Change): string =>
  `/history/${encodeURIComponent(about.id)}#${about.id}-${revision}`

// A removed node has no page.
function About({ change: { how, property, about } }: { change: Change }) {
  if (how === 'removed' && property == null) return <Name>{about.name ?? about.id}</Name>
  return <EntityLink kind={kindName(about.kind)} id={about.id} name={about.name} />
}

function Difference({ change }: { change: Change }) {
  return (
    <Link href={historyOf(change)}>
      Difference<span className="hidden-visually"> in {change.about.name ?? change.about.id}</span>
    </Link>
  )
}

/** Shows changes, the newest revision first. */
export function ChangesTable({ changes, start }: { changes: readonly Change[]; start: string }) {
  return (
    <DataTable
      name="changes"
      caption={`Changes ${start}, newest revision first`}
      columns={columns}
      rows={changes}
      keyOf={({ id }) => id}
    />
  )
}
