import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { sortDay } from '../../format/dates'
import { DateMark } from '../../evidence/DateMark'
import { ClaimMark } from '../../evidence/WeakMark'
import { formatField, formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { bestDate, kindOf } from '../../timeline/item-of'
import { Link } from 'wouter'
import { pathOf } from '../../address/paths'
import { claimsAboutEnd } from '../../timeline/expected-end'
import { endOf } from './ends'
import type { Listed, Marks, Row } from './rows'

const columns: Column<Row>[] = [
  {
    id: 'date',
    header: 'Date',
    value: ({ agreement }) => sortDay(bestDate(agreement).date) ?? null,
    cell: ({ agreement, marks }) => (
      <>
        <When date={bestDate(agreement).date} /> <span className="small muted">{bestDate(agreement).dateWord}</span>{' '}
        <DateMark entry={agreement} marks={marks} />
      </>
    ),
  },
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
    cell: ({ agreement }) => <EntityLinks kind="Country" of={agreement.countries} />,
  },
  { id: 'kind', header: 'Kind', value: ({ agreement }) => kindOf(agreement) },
  {
    id: 'status',
    header: 'Status',
    value: ({ agreement }) => formatLabel(agreement.status),
    cell: ({ agreement, marks }) => (
      <>
        {formatLabel(agreement.status)} <ClaimMark claims={marks?.statusClaims} of={`${agreement.title}, status`} />
      </>
    ),
  },
  {
    id: 'bindingness',
    header: 'Binding',
    value: ({ agreement }) => formatLabel(agreement.bindingness ?? 'UNKNOWN'),
    cell: ({ agreement, marks }) => (
      <>
        {formatLabel(agreement.bindingness ?? 'UNKNOWN')}{' '}
        <ClaimMark claims={marks?.bindingnessClaims} of={`${agreement.title}, binding`} />
      </>
    ),
  },
  {
    id: 'end',
    header: 'End',
    value: ({ agreement }) => endOf(agreement),
    cell: ({ agreement, marks }) => (endOf(agreement) === null ? '—' : <End of={agreement} marks={marks} />),
  },
  {
    id: 'topics',
    header: 'Topics',
    value: ({ agreement }) => agreement.topics.map((topic) => topic.name).join('; ') || null,
    cell: ({ agreement }) => <EntityLinks kind="Topic" of={agreement.topics} />,
  },
  {
    id: 'sources',
    header: 'Sources',
    numeric: true,
    value: ({ agreement }) => agreement.sources.length,
    cell: ({ agreement }) => (
      <Link href={`${pathOf('Agreement', agreement.id)}#sources`}>{agreement.sources.length}</Link>
    ),
  },
  {
    id: 'disputed',
    header: 'Sources disagree on',
    value: ({ disputed }) => disputed.map(formatField).join('; ') || null,
  },
  { id: 'id', header: 'Id', value: ({ agreement }) => agreement.id },
]

function End({ of, marks }: { of: Listed; marks: Marks | undefined }) {
  const claims = of.endedOn == null ? marks && claimsAboutEnd({ ...of, ...marks }) : marks?.endedOnClaims
  return (
    <>
      <When date={endOf(of)} /> <span className="small muted">{of.endedOn == null ? 'expected' : 'ended'}</span>{' '}
      <ClaimMark claims={claims} of={`${of.title}, end`} />
    </>
  )
}

/** Shows agreements with their main properties, newest first and undated last. */
export function AgreementTable({ rows }: { rows: readonly Row[] }) {
  return (
    <DataTable
      name="agreements"
      caption="Agreements, newest first, undated last"
      columns={columns}
      rows={rows}
      keyOf={({ agreement }) => agreement.id}
    />
  )
}
