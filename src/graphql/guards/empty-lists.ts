import { type Filter, filterKind, inputObject, rewriteFilter, takesList, whereType } from './filter-types'
import type { Guard } from './guard'

/**
 * An empty list counts as an empty value, but in the library, `eq: null` matches only missing lists. With this guard,
 * `eq: null` also matches empty lists.
 */
export const emptyLists: Guard = {
  name: 'empty lists',
  apply: (args, { field }) => {
    const type = whereType(field)
    if (!type || !args['where']) return args
    return { ...args, where: rewriteFilter(args['where'] as Filter, type, findEmptyLists) }
  },
}

/**
 * Replaces `{ aliases: { eq: null } }` with `{ AND: [{ OR: [{ aliases: { eq: null } }, { aliases: { eq: [] } }] }] }`.
 */
const findEmptyLists: Parameters<typeof rewriteFilter>[2] = (filter, type) => {
  if (filterKind(type) !== 'conditions') return filter
  const empty = Object.keys(filter).filter((name) => {
    const { eq } = inputObject(type.getFields()[name]!.type)?.getFields() ?? {}
    return eq && takesList(eq.type) && (filter[name] as Filter)['eq'] === null
  })
  if (empty.length === 0) return filter
  const isEmpty = empty.map((name) => ({ OR: [{ [name]: { eq: null } }, { [name]: { eq: [] } }] }))
  const others = Object.entries(filter).flatMap(([name, value]): [string, unknown][] => {
    if (!empty.includes(name)) return [[name, value]]
    const { eq: _, ...operators } = value as Filter
    return Object.keys(operators).length > 0 ? [[name, operators]] : []
  })
  const { AND = [], ...rest } = Object.fromEntries(others)
  return { ...rest, AND: [...(AND as Filter[]), ...isEmpty] }
}
