import { useState } from 'react'
import { useGraphQL } from '../fetch/useGraphQL'
import { SourcesByIdDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { SourceLines, SourcesBox } from './Sources'

/**
 * Shows the evidence of one fact by its source ids. Their number is known at once, and the sources load when they are
 * opened.
 */
export function SourcesById({ ids, of }: { ids: readonly string[]; of: string }) {
  const [open, setOpen] = useState(false)
  const answer = useGraphQL(SourcesByIdDocument, { ids: [...ids] }, { enabled: open })
  return (
    <SourcesBox number={ids.length} of={of} toggle={setOpen}>
      {open && <QueryResult of={answer}>{({ sources }) => <SourceLines sources={sources} />}</QueryResult>}
    </SourcesBox>
  )
}
