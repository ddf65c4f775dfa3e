import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
} from 'graphql'

/** An input object of a filter, as graphql-js coerced it. */
export type Filter = Readonly<Record<string, unknown>>

/**
 * The kinds of input types in a filter:
 * - `conditions` on a node, on a relationship or on both: `AgreementWhere`, `PartyWhere`, `AgreementCountriesConnectionWhere`
 * - `members`, the conditions on each member of a union: `MemberWhere`
 * - `quantifiers`, which are some, all, none and single: `CountryRelationshipFilters`
 * - `comparisons` with one property: `StringScalarFilters`
 */
export type FilterKind = 'conditions' | 'members' | 'quantifiers' | 'comparisons'

/** Returns the kind of an input type that is part of a `where`. */
export function filterKind(type: GraphQLInputObjectType): FilterKind {
  const fields = type.getFields()
  if ('NOT' in fields) return 'conditions'
  if ('some' in fields) return 'quantifiers'
  const types = Object.values(fields).map(({ type: of }) => getNullableType(of))
  return types.every((of) => isInputObjectType(of) && 'NOT' in of.getFields()) ? 'members' : 'comparisons'
}

/** Returns the type of the `where` of a field. */
export function whereType(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const type = field.args.find(({ name }) => name === 'where')?.type
  return type && inputObject(type)
}

/** Returns the input object within a type, without lists and exclamation marks. */
export function inputObject(type: GraphQLInputType): GraphQLInputObjectType | undefined {
  const named = getNamedType(type)
  return isInputObjectType(named) ? named : undefined
}

/** Checks whether a field of an input type takes a list. */
export const takesList = (type: GraphQLInputType): boolean => isListType(getNullableType(type))
