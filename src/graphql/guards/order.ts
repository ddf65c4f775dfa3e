import type { GraphQLInputObjectType } from 'graphql'
import type { Arguments } from '../request-context'
import { inputObject } from './filter-types'
import type { Guard, Place } from './guard'

/** A sort key: `{ name: 'ASC' }`, or in a connection `{ node: … }` or `{ edge: … }`. */
type SortKey = Readonly<Record<string, unknown>>

/** Returns the input type of the sort keys of a field. */
function sortType({ field }: Place): GraphQLInputObjectType | undefined {
  const type = field.args.find(({ name }) => name === 'sort')?.type
  return type && inputObject(type)
}

const keysOf = (args: Arguments): SortKey[] => (args['sort'] ?? []) as SortKey[]

/**
 * The library sorts only by the given keys. Because Neo4j returns entries with equal keys in any order, pages could
 * lose and repeat entries. This guard adds the id of the node and, if there is one, the `key` of the relationship.
 */
export const totalOrder: Guard = {
  name: 'total order',
  apply: (args, place) => {
    const type = sortType(place)
    if (!type) return args
    const keys = keysOf(args)
    const missing = uniqueKeys(type).filter((unique) => !keys.some((key) => isSameKey(key, unique)))
    return { ...args, sort: [...keys, ...missing] }
  },
}

function uniqueKeys(type: GraphQLInputObjectType): SortKey[] {
  const { id, node, edge } = type.getFields()
  if (id) return [{ id: 'ASC' }]
  const hasKey = edge && 'key' in inputObject(edge.type)!.getFields()
  return [...(node ? [{ node: { id: 'ASC' } }] : []), ...(hasKey ? [{ edge: { key: 'ASC' } }] : [])]
}

/** Checks whether both sort by the same property, in any direction. */
function isSameKey(one: SortKey, other: SortKey): boolean {
  return pathOf(one) === pathOf(other)
}

function pathOf(key: SortKey): string {
  return Object.entries(key)
    .map(([name, value]) => (typeof value === 'object' ? `${name}.${pathOf(value as SortKey)}` : name))
    .join()
}

const UNDATED_LAST = { undated: 'DESC' }

/**
 * Cypher sorts null first in descending order, but readers of a list by date want the latest entry first. This guard
 * sorts undated entries last in both directions. Their property `undated` is true; it is null for all others, so it is
 * sorted in descending order.
 */
export const undatedLast: Guard = {
  name: 'undated last',
  apply: (args, place) => {
    if (!sortType(place)) return args
    const sort = keysOf(args).flatMap((key) => {
      if ('happenedOn' in key) return [UNDATED_LAST, key]
      return 'happenedOn' in ((key['node'] as SortKey | undefined) ?? {}) ? [{ node: UNDATED_LAST }, key] : [key]
    })
    return sort.length > 0 ? { ...args, sort } : args
  },
}
