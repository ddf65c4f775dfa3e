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
    header: 'Ends or renews itself',
    value: (row) => expectedEndOf(row) ?? row.nextRenewal?.on ?? null,
    cell: (row) => <When date={expectedEndOf(row) ?? row.nextRenewal?.on} />,
  },
  {
    id: 'notice',
    header: 'Notice by',
    value: (row) => row.nextRenewal?.noticeBy ?? null,
    cell: (row) => noticeOf(row),
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
    value: (row) =>
      [row.nextRenewal == null ? formatEndBasis(row) : 'renews itself', row.termStated && `“${row.termStated}”`]
        .filter(Boolean)
        .join(': ') || null,
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

// Only an agreement that renews itself needs a notice.
function noticeOf({ nextRenewal }: Agreement) {
  if (nextRenewal == null) return null
  return nextRenewal.noticeBy == null ? (
    <span className="muted">not recorded</span>
  ) : (
    <When date={nextRenewal.noticeBy} />
  )
}

/** Shows agreements, sorted by end date or day of renewal. The earliest comes first. */
export function ExpiringTable(props: { agreements: readonly Agreement[]; from: string; to: string }) {
  return (
    <DataTable
      name="expiring"
      caption={`Agreements that end, are expected to end or renew themselves from ${formatDate(props.from)} to ${formatDate(props.to)}`}
      columns={columns}
      rows={props.agreements}
      keyOf={(row) => row.id}
    />
  )
}
