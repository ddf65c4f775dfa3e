import { useState } from 'react'
import { useGraphQL } from '../fetch/useGraphQL'
import { SourcesByIdDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { SourceLines, SourcesBox } from './Sources'

/** The evidence of one fact by the ids that it carries: how many is known at once, what they are is asked when it is opened. */
export function SourcesById({ ids, of }: { ids: readonly string[]; of: string }) {
  const [open, setOpen] = useState(false)
  const answer = useGraphQL(SourcesByIdDocument, { ids: [...ids] }, { enabled: open })
  return (
    <SourcesBox number={ids.length} of={of} toggle={setOpen}>
      {open && <QueryResult of={answer}>{({ sources }) => <SourceLines sources={sources} />}</QueryResult>}
    </SourcesBox>
  )
}
