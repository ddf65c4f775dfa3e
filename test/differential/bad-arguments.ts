import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { EdgeSortKey, SortKey } from './order'

/** What a generated list or page is asked with. */
export interface Arguments {
  readonly where?: Filter | null
  readonly sort?: readonly (SortKey & EdgeSortKey)[] | null
  readonly limit?: number | null
  readonly first?: number | null
  readonly offset?: number | null
  readonly after?: string | null
}

/** A `where` as GraphQL coerced it, or a part of one. */
export type Filter = Readonly<Record<string, unknown>>

/** Refuses what the types of the arguments allow and the API does not. */
export function refuseBadArguments(
  { where, limit, first }: Arguments,
  { fieldNodes: nodes }: GraphQLResolveInfo,
): void {
  const refuse = (code: string) => new GraphQLError(code, { nodes, extensions: { code } })
  if (limit === null || first === null) throw refuse('BAD_LIMIT')
  if (hasBadNull(where ?? {})) throw refuse('BAD_ARGUMENT')
}

/** `eq: null` asks for what is empty. No other operator or part of a filter has a meaning for null. */
function hasBadNull(filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return false
  return Object.entries(filter).some(([name, value]) => (value === null ? name !== 'eq' : hasBadNull(value)))
}
