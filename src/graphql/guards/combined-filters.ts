import { type Filter, rewriteFilter, whereType } from './filter-types'
import type { Guard } from './guard'

/**
 * If a connection filter contains both `node` and `edge`, the library combines them with the enclosing operator. For
 * example, the library reads `OR: [{ node: A, edge: B }, …]` as "A or B". This guard moves `node` and `edge` into
 * separate objects, and combines them with AND.
 */
export const combinedFilters: Guard = {
  name: 'node and edge in one filter',
  apply: (args, { field }) => {
    const type = whereType(field)
    if (!type || !args['where']) return args
    return { ...args, where: rewriteFilter(args['where'] as Filter, type, split) }
  },
}

const split: Parameters<typeof rewriteFilter>[2] = (filter, type) => {
  const fields = type.getFields()
  const parts = Object.entries(filter)
  const isOfConnection = 'node' in fields && 'NOT' in fields
  if (!isOfConnection || parts.length < 2) return filter
  return { AND: parts.map(([name, value]) => ({ [name]: value })) }
}
