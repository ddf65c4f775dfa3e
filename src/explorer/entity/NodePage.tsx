import type { UseQueryResult } from '@tanstack/react-query'
import { QueryResult } from '../layout/QueryResult'
import { Page } from '../layout/Page'
import type { ShownQuery } from '../layout/ShownQueries'
import { capital, noun } from '../format/labels'
import { useFormerId } from './useFormerId'

/**
 * Shows the page of the node with the given id, or a message if the node is still loading or if no node has this id.
 */
export function NodePage<Data, Node>(props: {
  kind: string
  id: string
  answer: UseQueryResult<Data>
  pick: (data: Data) => Node | undefined
  query: ShownQuery
  children: (node: Node) => React.ReactNode
}) {
  const { kind, id, answer } = props
  const node = answer.data === undefined ? undefined : props.pick(answer.data)
  const missing = answer.data !== undefined && node === undefined
  const moved = useFormerId(kind, id, missing)
  if (node !== undefined) return props.children(node)
  return (
    <Page
      title={missing && !moved ? 'None recorded' : capital(noun(kind))}
      kind={capital(noun(kind))}
      queries={[props.query]}
      drawn={false}
    >
      {missing && !moved && (
        <p>
          No {noun(kind)} with the id <code>{id}</code> is recorded.
        </p>
      )}
      {(!missing || moved) && <QueryResult of={answer}>{() => null}</QueryResult>}
    </Page>
  )
}
