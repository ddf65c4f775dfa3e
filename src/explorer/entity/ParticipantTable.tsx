import { Sources } from '../evidence/Sources'
import type { Column } from '../table/column'
import { DataTable } from '../table/DataTable'
import { noun } from '../format/labels'
import { EntityLink } from './EntityLink'
import type { Participant } from './participants'

const columns: Column<Participant>[] = [
  {
    id: 'name',
    header: 'Name',
    value: (row) => row.name,
    cell: (row) => <EntityLink kind={row.kind} id={row.id} name={row.name} />,
  },
  { id: 'kind', header: 'Kind', value: (row) => noun(row.kind) },
  { id: 'of', header: 'Of', value: (row) => row.of },
  { id: 'role', header: 'Role', value: (row) => row.role },
  { id: 'span', header: 'When', value: (row) => row.span },
  {
    id: 'sources',
    header: 'Evidence',
    value: (row) => row.sources.map((source) => source.url ?? source.id).join(' '),
    cell: (row) => <Sources sources={row.sources} of={`${row.name} taking part`} weakness={{ origins: row.origins }} />,
  },
]

/** Shows participants with their roles and sources. */
export function ParticipantTable(props: {
  name: string
  caption: string
  rows: readonly Participant[]
  total?: number
}) {
  return <DataTable {...props} columns={columns} keyOf={(row) => row.key} />
}
