import type { AskedField } from './asked-fields'
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

/** The code by which the API refuses a request whose arguments their types allow; undefined if it does not. */
export function refusalOf(asked: readonly AskedField[]): string | undefined {
  const args = asked.map((one) => one.args as Arguments)
  if (args.some(({ limit, first }) => limit === null || first === null)) return 'BAD_LIMIT'
  return args.some(({ where }) => hasBadNull(where ?? {})) ? 'BAD_ARGUMENT' : undefined
}

/** `eq: null` asks for what is empty. No other operator or part of a filter has a meaning for null. */
function hasBadNull(filter: unknown, isAnyCase = false): boolean {
  if (typeof filter !== 'object' || filter === null) return false
  return Object.entries(filter).some(([name, value]) =>
    value === null ? isAnyCase || name !== 'eq' : hasBadNull(value, name === 'caseInsensitive'),
  )
}
