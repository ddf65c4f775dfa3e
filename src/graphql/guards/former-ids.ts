import { type GraphQLField, type GraphQLInputObjectType, getNamedType, GraphQLID } from 'graphql'
import type { Arguments } from '../request-context'
import { type Filter, inputObject, takesList, whereType } from './filter-types'
import type { Guard } from './guard'

/** Returns the ids that a field's filter names. */
export function idsInFilter(args: Arguments, field: GraphQLField<unknown, unknown>): string[] {
  const ids: string[] = []
  const collect = (id: string) => {
    ids.push(id)
    return id
  }
  withIds(args, field, collect)
  return ids
}

/**
 * The library compares ids without resolving former ids, so a filter on a former id would not match. This guard
 * replaces former ids with current ones.
 * @param now the current id of each former id.
 */
export function currentIds(now: ReadonlyMap<string, string>): Guard {
  return {
    name: 'former ids',
    apply: (args, { field }) => withIds(args, field, (id) => now.get(id) ?? id),
  }
}

type ChangeId = (id: string) => string

function withIds(args: Arguments, field: GraphQLField<unknown, unknown>, change: ChangeId): Arguments {
  const type = whereType(field)
  return type && args['where'] ? { ...args, where: inFilter(args['where'] as Filter, type, change) } : args
}

function inFilter(filter: Filter, type: GraphQLInputObjectType, change: ChangeId): Filter {
  const fields = type.getFields()
  const parts = Object.entries(filter).map(([name, value]): [string, unknown] => {
    const { type: of } = fields[name]!
    const below = inputObject(of)
    if (value === null || (!below && getNamedType(of) !== GraphQLID)) return [name, value]
    if (!below) return [name, COMPARES_WHOLE_IDS.has(name) ? changed(value, change) : value]
    return [
      name,
      takesList(of)
        ? (value as Filter[]).map((part) => inFilter(part, below, change))
        : inFilter(value as Filter, below, change),
    ]
  })
  return Object.fromEntries(parts)
}

/** The operators that compare whole ids. Other operators, such as `startsWith`, compare only a part of an id. */
const COMPARES_WHOLE_IDS: ReadonlySet<string> = new Set(['eq', 'in', 'includes'])

function changed(value: unknown, change: ChangeId): unknown {
  if (!Array.isArray(value)) return change(String(value))
  const ids = value as readonly (string | null)[]
  return [...new Set(ids.map((id) => (id === null ? id : change(id))))]
}
