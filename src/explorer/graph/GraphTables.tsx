import { useMemo, useState } from 'react'
import { Section } from '../layout/Section'
import { DataTable } from '../table/DataTable'
import { toGraphExport } from './export/graph-export'
import { edgeColumns, nodeColumns } from './export/tables'
import type { Shown } from './model'

/**
 * Shows the drawn nodes and facts as tables. The tables are rendered only when the reader opens them, because they can
 * have thousands of rows. If there is no picture, they are open from the start.
 */
export function GraphTables({ shown, open }: { shown: Shown; open: boolean }) {
  const [isOpen, setIsOpen] = useState(open)
  return (
    <Section title="Tables of nodes and facts" id="tables">
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>Tables of the drawn nodes and facts, for sorting and export</summary>
        {isOpen && <TablesShown shown={shown} />}
      </details>
    </Section>
  )
}

function TablesShown({ shown }: { shown: Shown }) {
  const { nodes, edges } = useMemo(() => toGraphExport(shown), [shown.graph, shown.visible, shown.measured])
  const columns = useMemo(() => edgeColumns((id) => shown.graph.getNodeAttribute(id, 'name')), [shown.graph])
  return (
    <>
      <DataTable name="graph-nodes" caption="Nodes drawn" columns={nodeColumns} rows={nodes} keyOf={({ id }) => id} />
      <DataTable name="graph-facts" caption="Facts drawn" columns={columns} rows={edges} keyOf={({ id }) => id} />
    </>
  )
}
