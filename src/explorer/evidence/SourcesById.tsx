import { useState } from 'react'
import { useGraphQL } from '../fetch/useGraphQL'
import { SourcesByIdDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { SourceLines, SourcesBox } from './Sources'

/**
 * Shows the sources with the given ids, which support a fact. The number of sources is shown immediately. The sources
 * load when the reader opens them. `origins` is the number of independent origins of the sources.
 */
export function SourcesById(props: {
  ids: readonly string[]
  of: string
  origins?: number
  /** True if the page itself marks the value. */
  unmarked?: boolean
}) {
  const { ids, of, unmarked } = props
  const origins = props.origins ?? (ids.length === 1 ? 1 : undefined)
  const [open, setOpen] = useState(false)
  const answer = useGraphQL(SourcesByIdDocument, { ids: [...ids] }, { enabled: open })
  return (
    <SourcesBox number={ids.length} of={of} weakness={unmarked === true ? {} : { origins }} toggle={setOpen}>
      {open && <QueryResult of={answer}>{({ sources }) => <SourceLines sources={sources} />}</QueryResult>}
    </SourcesBox>
  )
}
