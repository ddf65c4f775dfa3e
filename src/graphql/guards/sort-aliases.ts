import { type FieldNode, Kind, type SelectionNode } from 'graphql'
import { BadArgumentError } from '../errors'
import { whereType } from './filter-types'
import type { Guard, Place } from './guard'

/**
 * The library sorts a list within a node by the selected fields of its entries. If another field has an alias with the
 * name of a sort key, the library would sort by that field. This guard refuses such an alias.
 */
export const sortAliases: Guard = {
  name: 'aliases of sort keys',
  apply: (args, place) => {
    if (!sortsWhatItShows(place)) return args
    const keys = new Set(((args['sort'] ?? []) as object[]).flatMap(Object.keys))
    const alias = aliasAmong(keys, place.selected)
    if (alias === undefined) return args
    const why = `the list is sorted by the field \`${alias}\`, which is hidden by an alias of another field. Rename the alias`
    throw new BadArgumentError(place.field.name, 'sort', why)
  },
}

const sortsWhatItShows = ({ type, field }: Place): boolean =>
  type.name !== 'Query' && whereType(field) !== undefined && !field.name.endsWith('Connection')

/** Returns the first alias in the selections that equals one of the names but belongs to another field. */
function aliasAmong(names: ReadonlySet<string>, selections: readonly SelectionNode[]): string | undefined {
  for (const selection of selections) {
    const found = selection.kind === Kind.FIELD ? hiding(selection) : aliasAmong(names, belowOf(selection))
    if (found !== undefined && names.has(found)) return found
  }
  return undefined
}

const hiding = ({ alias, name }: FieldNode): string | undefined =>
  alias?.value === name.value ? undefined : alias?.value

const belowOf = (selection: SelectionNode): readonly SelectionNode[] =>
  selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections : []
