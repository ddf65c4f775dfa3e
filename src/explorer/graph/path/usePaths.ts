import type { UseQueryResult } from '@tanstack/react-query'
import { PathsBetweenDocument, type PathsBetweenQuery } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import type { View } from '../view/view'

/** One path with its hops. */
export type PathFound = PathsBetweenQuery['paths'][number]

/** The paths between the two picked nodes, and the nodes of the chosen path, in order. */
export interface PathResult {
  readonly answer: UseQueryResult<PathsBetweenQuery>
  readonly variables: { from: string; to: string; first: number; asOf?: string }
  readonly paths: readonly PathFound[]
  readonly chosen: readonly string[]
}

const MAX_PATHS = 5
const none: readonly string[] = []

/** Requests the paths between two nodes once both are picked. */
export function usePaths({ path, asOf }: View): PathResult {
  const variables = {
    from: path?.from ?? '',
    to: path?.to ?? '',
    first: MAX_PATHS,
    asOf: asOf === '' ? undefined : asOf,
  }
  const answer = useGraphQL(PathsBetweenDocument, variables, { enabled: path !== null && path.from !== path.to })
  const paths = path === null ? [] : (answer.data?.paths ?? [])
  const hops = path === null ? undefined : paths[path.path]?.hops
  const chosen = hops === undefined ? none : [hops[0]?.from.id ?? '', ...hops.map(({ to }) => to.id)]
  return { answer, variables, paths, chosen }
}
