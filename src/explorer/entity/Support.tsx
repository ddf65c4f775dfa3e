import { QueryResult } from '../layout/QueryResult'
import { Discrepancies } from './Discrepancies'
import { SourceList } from './SourceList'
import { Statements } from './Statements'
import type { NodeEvidence } from './useEvidence'

/** Shows the end of an entity's page: discrepancies, statements by or about the entity, and all its sources. */
export function Support({ of, about }: { of: NodeEvidence; about?: boolean }) {
  return (
    <QueryResult of={of.answer}>
      {({ nodes: [node] }) =>
        node !== undefined && (
          <>
            <Discrepancies claims={node.claims} />
            <Statements ids={(node.statements ?? []).map(({ id }) => id)} about={about} />
            <SourceList sources={node.sources} />
          </>
        )
      }
    </QueryResult>
  )
}
