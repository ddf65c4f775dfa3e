import { EntityLink, EntityLinks, MAX_NAMED } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { ClaimMark } from '../../evidence/WeakMark'
import { capital, formatLabel } from '../../format/labels'
import { formatDate } from '../../format/dates'
import { When } from '../../format/When'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { claimsAboutEnd, formatEndBasis } from '../../timeline/expected-end'
import { nameOf } from './figures'
import { firstDay, type RenewalRow } from './renewal-rows'

const columns: Column<RenewalRow>[] = [
  {
    id: 'on',
    header: 'Day',
    value: (row) => row.on,
    sortBy: firstDay,
    cell: ({ on, agreement }) => (
      <>
        <When date={on} /> <ClaimMark claims={claimsAboutEnd(agreement)} of={`${agreement.title}, term`} />
      </>
    ),
  },
  {
    id: 'what',
    header: 'Outcome',
    value: (row) => nameOf(row.outcome),
    cell: (row) => (
      <span className={row.outcome === 'RAN_OUT' ? 'tag tag-warn tag-long' : undefined}>
        {capital(nameOf(row.outcome))}
      </span>
    ),
  },
  { id: 'notice', header: 'Notice by', value: (row) => row.noticeBy, cell: noticeOf },
  {
    id: 'title',
    header: 'Agreement',
    value: ({ agreement }) => agreement.title,
    cell: ({ agreement }) => <EntityLink kind="Agreement" id={agreement.id} name={agreement.title} />,
  },
  {
    id: 'countries',
    header: 'Parties',
    value: ({ agreement }) => agreement.countries.map((country) => country.name).join('; '),
    cell: ({ agreement }) => <EntityLinks kind="Country" of={agreement.countries} most={MAX_NAMED} />,
  },
  {
    id: 'basis',
    header: 'Basis of the date',
    value: ({ outcome, agreement }) =>
      [
        outcome === 'RENEWS' ? 'renews itself' : formatEndBasis(agreement),
        agreement.termStated && `“${agreement.termStated}”`,
      ]
        .filter(Boolean)
        .join(': '),
  },
  {
    id: 'renewal',
    header: 'Renewal',
    value: ({ agreement }) => formatLabel(agreement.termRenewal),
    cell: ({ agreement }) => (
      <>
        {formatLabel(agreement.termRenewal)}{' '}
        <ClaimMark claims={agreement.termRenewalClaims} of={`${agreement.title}, renewal`} />
      </>
    ),
  },
  {
    id: 'status',
    header: 'Status',
    value: ({ agreement }) => formatLabel(agreement.status),
    cell: ({ agreement }) => (
      <>
        {formatLabel(agreement.status)} <ClaimMark claims={agreement.statusClaims} of={`${agreement.title}, status`} />
      </>
    ),
  },
  {
    id: 'successor',
    header: 'Successor',
    value: ({ agreement }) => agreement.succeededBy.map((next) => next.title).join('; ') || 'none recorded',
  },
  {
    id: 'sources',
    header: 'Evidence',
    value: ({ agreement }) => agreement.sources.map((source) => source.url).join(' '),
    cell: ({ agreement }) => <Sources sources={agreement.sources} of={agreement.title} weakness={{ origins: null }} />,
  },
]

// A party has to give notice only if the agreement renews itself.
function noticeOf({ outcome, noticeBy }: RenewalRow) {
  if (outcome !== 'RENEWS') return null
  return noticeBy === null ? <span className="muted">not recorded</span> : <When date={noticeBy} />
}

/** Shows one row for each end and each renewal, earliest first. */
export function RenewalsTable(props: { rows: readonly RenewalRow[]; from: string; to: string }) {
  return (
    <DataTable
      name="renewals"
      caption={`Ends and renewals from ${formatDate(props.from)} to ${formatDate(props.to)}`}
      columns={columns}
      rows={props.rows}
      keyOf={(row) => row.key}
    />
  )
}
