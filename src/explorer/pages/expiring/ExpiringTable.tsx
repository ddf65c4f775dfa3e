import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import type { ExpiringQuery } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { formatDate } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import { expectedEndOf, formatEndBasis } from '../../timeline/expected-end'

type Agreement = ExpiringQuery['expiring'][number]

const columns: Column<Agreement>[] = [
  {
    id: 'end',
    header: 'Expected end',
    value: (row) => expectedEndOf(row),
    cell: (row) => <When date={expectedEndOf(row)} />,
  },
  {
    id: 'title',
    header: 'Agreement',
    value: (row) => row.title,
    cell: (row) => <EntityLink kind="Agreement" id={row.id} name={row.title} />,
  },
  {
    id: 'countries',
    header: 'Parties',
    value: (row) => row.countries.map((country) => country.name).join('; '),
    cell: (row) => <EntityLinks kind="Country" of={row.countries} />,
  },
  {
    id: 'basis',
    header: 'How that is known',
    value: (row) => [formatEndBasis(row), row.termStated && `“${row.termStated}”`].filter(Boolean).join(': ') || null,
  },
  { id: 'renewal', header: 'Renewal', value: (row) => formatLabel(row.termRenewal) },
  { id: 'status', header: 'Status', value: (row) => formatLabel(row.status) },
  {
    id: 'successor',
    header: 'Successor',
    value: (row) => row.succeededBy.map((next) => next.title).join('; ') || 'none recorded',
  },
  {
    id: 'sources',
    header: 'Evidence',
    value: (row) => row.sources.map((source) => source.url).join(' '),
    cell: (row) => <Sources sources={row.sources} of={row.title} />,
  },
]

/** Shows agreements, sorted by end date. The earliest comes first. */
export function ExpiringTable(props: { agreements: readonly Agreement[]; from: string; to: string }) {
  return (
    <DataTable
      name="expiring"
      caption={`Agreements that end or are expected to end from ${formatDate(props.from)} to ${formatDate(props.to)}`}
      columns={columns}
      rows={props.agreements}
      keyOf={(row) => row.id}
    />
  )
}
