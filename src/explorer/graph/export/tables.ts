import type { Column } from '../../table/column'
import { formatLabel } from '../../format/labels'
import { count } from '../../format/numbers'
import { formatRelationship } from '../data/format-fact'
import type { ExportedEdge, ExportedNode } from './graph-export'

/** The columns of the node table and its CSV file. */
export const nodeColumns: Column<ExportedNode>[] = [
  { id: 'name', header: 'Name', value: (row) => row.name },
  { id: 'kind', header: 'Kind', value: (row) => row.kind },
  { id: 'type', header: 'Type', value: (row) => (row.type === null ? null : formatLabel(row.type)) },
  { id: 'date', header: 'Date', value: (row) => row.happenedOn },
  { id: 'degree', header: 'Relationships on record', value: (row) => row.degree, numeric: true },
  { id: 'topics', header: 'Topics', value: (row) => row.topics.join('; ') || null },
  { id: 'id', header: 'Id', value: (row) => row.id },
]

/** Returns the columns of the fact table. `nameOf` returns the name of a node. */
export function edgeColumns(nameOf: (id: string) => string): Column<ExportedEdge>[] {
  return [
    { id: 'from', header: 'From', value: (row) => nameOf(row.from) },
    { id: 'relationship', header: 'Relationship', value: (row) => formatRelationship(row.relationship) },
    { id: 'to', header: 'To', value: (row) => nameOf(row.to) },
    { id: 'on', header: 'Date', value: (row) => row.on },
    { id: 'until', header: 'Until', value: (row) => row.until },
    { id: 'fromId', header: 'From id', value: (row) => row.from },
    { id: 'toId', header: 'To id', value: (row) => row.to },
    { id: 'type', header: 'Type', value: (row) => row.relationship },
    {
      id: 'sources',
      header: 'Source ids',
      value: (row) => row.sources.join(' ') || null,
      // Only files include the ids, because a cell on the page could contain hundreds of them.
      cell: (row) => count(row.sources.length, 'source'),
    },
  ]
}
