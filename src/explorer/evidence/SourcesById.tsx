import { useState } from 'react'
import { useAnswer } from '../fetch/useAnswer'
import { SourcesByIdDocument } from '../generated/graphql'
import { Answer } from '../layout/Answer'
import { SourceLines, SourcesBox } from './Sources'

/** The evidence of one fact by the ids that it carries: how many is known at once, what they are is asked when it is opened. */
export function SourcesById({ ids, of }: { ids: readonly string[]; of: string }) {
  const [open, setOpen] = useState(false)
  const answer = useAnswer(SourcesByIdDocument, { ids: [...ids] }, { enabled: open })
  return (
    <SourcesBox number={ids.length} of={of} toggle={setOpen}>
      {open && <Answer of={answer}>{({ sources }) => <SourceLines sources={sources} />}</Answer>}
    </SourcesBox>
  )
}
