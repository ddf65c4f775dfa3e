import type { GraphQLInputObjectType } from 'graphql'
import { type Filter, filterKind, inputObject, takesList, whereType } from './filter-types'
import type { Guard } from './guard'

/**
 * An empty filter means "all entries", but the library ignores empty filters. The library reads `some: {}` as a missing
 * condition instead of "at least one", and applies only the other filters in `OR: [{}, …]`. This guard replaces an
 * empty filter with a condition that every entry meets.
 */
export const emptyFilters: Guard = {
  name: 'empty filters',
  apply: (args, { field }) => {
    const type = whereType(field)
    if (!type || !args['where']) return args
    const { where, ...others } = args
    const simplified = conditionsOf(where as Filter, type)
    return simplified ? { ...others, where: simplified } : others
  },
}

/**
 * Returns the filter without its empty parts. An empty part that is a condition, such as `some: {}`, is replaced with a
 * condition that every entry meets. Returns undefined if no condition is left, which means that all entries match.
 */
function conditionsOf(filter: Filter, type: GraphQLInputObjectType): Filter | undefined {
  const fields = type.getFields()
  const keepsEmpty = filterKind(type) === 'quantifiers' || filterKind(type) === 'members'
  const entries = Object.entries(filter).flatMap(([name, value]): [string, unknown][] => {
    const { type: of } = fields[name]!
    const below = inputObject(of)
    if (!below) return [[name, value]]
    if (takesList(of)) {
      const parts = (value as Filter[]).map((part) => conditionsOf(part, below) ?? everything(below))
      return parts.length > 0 ? [[name, parts]] : []
    }
    const conditions = conditionsOf(value as Filter, below)
    if (conditions) return [[name, conditions]]
    return keepsEmpty || name === 'NOT' ? [[name, everything(below)]] : []
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Returns a condition that every entry meets. */
function everything(type: GraphQLInputObjectType): Filter {
  const fields = type.getFields()
  const below = (name: string) => everything(inputObject(fields[name]!.type)!)
  if (filterKind(type) === 'members') return Object.fromEntries(Object.keys(fields).map((name) => [name, below(name)]))
  if (fields['node']) return { node: below('node') }
  const stored = ['id', 'key'].find((name) => name in fields)
  if (stored) return { [stored]: { startsWith: '' } }
  const [property] = Object.keys(fields)
  const isEmpty = { [property!]: { eq: null } }
  return { OR: [isEmpty, { NOT: isEmpty }] }
}
