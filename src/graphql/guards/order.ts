import type { GraphQLInputObjectType } from 'graphql'
import type { Arguments } from '../request-context'
import { inputObject } from './filter-types'
import type { Guard, Place } from './guard'

/** A sort key, such as `{ name: 'ASC' }`. In a connection, a sort key has the form `{ node: … }` or `{ edge: … }`. */
type SortKey = Readonly<Record<string, unknown>>

/** Returns the input type of a field's sort keys. */
function sortType({ field }: Place): GraphQLInputObjectType | undefined {
  const type = field.args.find(({ name }) => name === 'sort')?.type
  return type && inputObject(type)
}

const keysOf = (args: Arguments): SortKey[] => (args['sort'] ?? []) as SortKey[]

/**
 * The library sorts only by the given keys. Because Neo4j returns entries with equal keys in any order, pages could
 * skip and repeat entries. This guard adds the node id as the last sort key. For a list that follows a relationship,
 * the guard also adds the relationship's `key`, if there is one.
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

/** Checks whether two sort keys sort by the same property, regardless of their directions. */
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
 * In descending order, Cypher sorts null first, but readers of a list sorted by date want the latest entry first. This
 * guard makes undated entries sort last in both directions. The guard adds the property `undated` as a descending sort
 * key. The property is true for undated entries and null for all others.
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
