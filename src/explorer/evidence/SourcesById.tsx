import { useState } from 'react'
import { useGraphQL } from '../fetch/useGraphQL'
import { SourcesByIdDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { SourceLines, SourcesBox } from './Sources'

/**
 * Shows the sources of a fact by their ids. Their number is shown immediately. The sources load when the reader opens
 * them.
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
