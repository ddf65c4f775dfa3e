import { getNamedType, isObjectType, isUnionType } from 'graphql'
import type { AskedField } from './asked-fields'
import type { EdgeSortKey, SortKey } from './order'
import { isCursor } from './pages'

/** The arguments of a generated list or page. */
export interface Arguments {
  readonly where?: Filter | null
  readonly sort?: readonly (SortKey & EdgeSortKey)[] | null
  readonly limit?: number | null
  readonly first?: number | null
  readonly offset?: number | null
  readonly after?: string | null
}

/** A `where` argument after coercion by GraphQL, or a part of such an argument. */
export type Filter = Readonly<Record<string, unknown>>

/**
 * Returns the codes with which the API refuses a request that GraphQL accepts. If there are none, the API answers the
 * request.
 */
export function refusalsOf(asked: readonly AskedField[]): string[] {
  return asked.map(refusalOfField).filter((code) => code !== undefined)
}

function refusalOfField({ parent, field, args, selected }: AskedField): string | undefined {
  const { where, sort, offset, after } = args as Arguments
  if (field.name === 'effect' || field.name === 'effects') return refusalOfEffect(args)
  if (hasBadNull(where ?? {})) return 'BAD_ARGUMENT'
  const isPage = field.name.endsWith('Connection')
  if (isOfUnion(field) && (after ?? offset ?? 0) !== 0) return 'BAD_ARGUMENT'
  if (isPage && after != null && !isCursor(after)) return 'BAD_CURSOR'
  if (field.name.startsWith('latest') && after != null && !DAY_CURSOR.test(after)) return 'BAD_CURSOR'
  if (isPage || parent === 'Query' || !field.args.some(({ name }) => name === 'sort')) return undefined
  // A list within a node is sorted by the selected fields of its entries, so an alias must not hide a sort key.
  const keys = [
    'id',
    ...(sort ?? []).flatMap((key) => ('happenedOn' in key ? ['happenedOn', 'undated'] : Object.keys(key))),
  ]
  return selected.some(({ key, name }) => key !== name && keys.includes(key)) ? 'BAD_ARGUMENT' : undefined
}

interface EffectArguments {
  readonly between?: readonly string[] | null
  readonly basis?: readonly string[] | null
}

/**
 * A valid field names two different countries and at least one basis. XX is never the code of a country (ISO 3166-1).
 */
function refusalOfEffect({ between, basis }: EffectArguments): string | undefined {
  if (between?.includes('XX')) return 'UNKNOWN_COUNTRY'
  const isPair = !between || (between.length === 2 && between[0] !== between[1])
  return isPair && basis?.length !== 0 ? undefined : 'BAD_ARGUMENT'
}

function isOfUnion({ type, args }: AskedField['field']): boolean {
  const named = getNamedType(type)
  const edges = isObjectType(named) ? named.getFields()['edges'] : undefined
  const edge = edges ? getNamedType(edges.type) : undefined
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined
  return args.some(({ name }) => name === 'where') && isUnionType(node ? getNamedType(node.type) : named)
}

/** A date (omitted for undated entries) and an id. */
const DAY_CURSOR = /^(\d{4}-\d\d-\d\d)?\/[\w-]+$/

/** `eq: null` finds missing values. Null is invalid for every other operator and in every other part of a filter. */
function hasBadNull(filter: unknown, isAnyCase = false): boolean {
  if (typeof filter !== 'object' || filter === null) return false
  return Object.entries(filter).some(([name, value]) =>
    value === null ? isAnyCase || name !== 'eq' : hasBadNull(value, name === 'caseInsensitive'),
  )
}
