import type { GraphQLInputObjectType } from 'graphql'
import { type Filter, inputObject, takesList, whereType } from './filter-types'
import type { Guard } from './guard'

/**
 * If a filter of a connection has both `node` and `edge`, the library combines them with the operator around them. It
 * reads `OR: [{ node: A, edge: B }, …]` as "A or B". This guard moves both into separate objects, which it combines
 * with AND.
 */
export const combinedFilters: Guard = {
  name: 'node and edge in one filter',
  apply: (args, { field }) => {
    const type = whereType(field)
    return type && args['where'] ? { ...args, where: split(args['where'] as Filter, type) } : args
  },
}

function split(filter: Filter, type: GraphQLInputObjectType): Filter {
  const fields = type.getFields()
  const parts = Object.entries(filter).map(([name, value]): [string, unknown] => {
    const { type: of } = fields[name]!
    const below = inputObject(of)
    if (!below) return [name, value]
    return [name, takesList(of) ? (value as Filter[]).map((part) => split(part, below)) : split(value as Filter, below)]
  })
  const isOfConnection = 'node' in fields && 'NOT' in fields
  if (!isOfConnection || parts.length < 2) return Object.fromEntries(parts)
  return { AND: parts.map(([name, value]) => ({ [name]: value })) }
}
