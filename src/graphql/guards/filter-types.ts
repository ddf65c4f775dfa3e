import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
} from 'graphql'

/** An input object in a filter, after coercion by graphql-js. */
export type Filter = Readonly<Record<string, unknown>>

/**
 * The kinds of input types in a filter, with examples:
 * - `conditions` on a node, on a relationship or on both: `AgreementWhere`, `PartyWhere`,
 *   `AgreementCountriesConnectionWhere`
 * - `members`, which holds the conditions for each member type of a union: `MemberWhere`
 * - `quantifiers`, which are some, all, none and single: `CountryRelationshipFilters`
 * - `comparisons` of a property with values: `StringScalarFilters`
 */
export type FilterKind = 'conditions' | 'members' | 'quantifiers' | 'comparisons'

/** Classifies an input type that is used in a `where` argument. */
export function filterKind(type: GraphQLInputObjectType): FilterKind {
  const fields = type.getFields()
  if ('NOT' in fields) return 'conditions'
  if ('some' in fields) return 'quantifiers'
  const types = Object.values(fields).map(({ type: of }) => getNullableType(of))
  return types.every((of) => isInputObjectType(of) && 'NOT' in of.getFields()) ? 'members' : 'comparisons'
}

/** Returns the type of a field's `where` argument, if it has one. */
export function whereType(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const type = field.args.find(({ name }) => name === 'where')?.type
  return type && inputObject(type)
}

/** Returns the input object type inside a type, without list brackets and exclamation marks. */
export function inputObject(type: GraphQLInputType): GraphQLInputObjectType | undefined {
  const named = getNamedType(type)
  return isInputObjectType(named) ? named : undefined
}

/**
 * Replaces every input object in a filter, innermost first.
 * @param change returns the object that replaces an input object of the given type.
 */
export function rewriteFilter(
  filter: Filter,
  type: GraphQLInputObjectType,
  change: (filter: Filter, type: GraphQLInputObjectType) => Filter,
): Filter {
  const fields = type.getFields()
  const parts = Object.entries(filter).map(([name, value]): [string, unknown] => {
    const { type: of } = fields[name]!
    const below = inputObject(of)
    if (!below) return [name, value]
    const rewrite = (part: Filter) => rewriteFilter(part, below, change)
    return [name, takesList(of) ? (value as Filter[]).map(rewrite) : rewrite(value as Filter)]
  })
  return change(Object.fromEntries(parts), type)
}

/** Checks whether a type is a list type, whether or not the list may be null. */
export const takesList = (type: GraphQLInputType): boolean => isListType(getNullableType(type))
