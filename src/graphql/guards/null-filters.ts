import type { GraphQLInputObjectType } from 'graphql'
import { BadArgumentError } from '../errors'
import { type Filter, filterKind, inputObject, takesList, whereType } from './filter-types'
import type { Guard } from './guard'

/**
 * The library reads null in a filter in several ways: as a missing condition, as "has none", as an error, or as a
 * comparison that is never true. With this guard, `eq: null` means that the value is empty, and every other null is an
 * error.
 */
export const nullFilters: Guard = {
  name: 'null in filters',
  apply: (args, { field }) => {
    const type = whereType(field)
    if (type && args['where']) refuseNulls(args['where'] as Filter, type, 'where', field.name)
    return args
  },
}

function refuseNulls(filter: Filter, type: GraphQLInputObjectType, path: string, field: string): void {
  for (const [name, value] of Object.entries(filter)) {
    const place = `${path}.${name}`
    const { type: of } = type.getFields()[name]!
    if (value === null) {
      if (name === 'eq' && filterKind(type) === 'comparisons' && !path.endsWith('.caseInsensitive')) continue
      throw new BadArgumentError(field, place, 'is null. Leave it out, or use `eq: null` to find empty values')
    }
    const below = inputObject(of)
    if (!below) continue
    const parts = takesList(of) ? (value as Filter[]) : [value as Filter]
    parts.forEach((part) => refuseNulls(part, below, place, field))
  }
}
