import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql'
import { filterKind, inputObject } from '../arguments/filter-types'

/**
 * Makes every sort input take exactly one key, in place. The keys of an input object have no order, so the library sorts
 * two of them in the order of the schema; graphql-js refuses them in an input with `@oneOf`.
 */
export function sortByOneKey(schema: GraphQLSchema): void {
  for (const sort of sortInputs(schema)) sort.isOneOf = true
}

/** Takes what has no order off the sort inputs, in place: lists, and nodes that a Cypher file answers. */
export function withoutLists(schema: GraphQLSchema): void {
  for (const sort of sortInputs(schema)) {
    const sorted = schema.getType(sort.name.replace(/Sort$/, ''))
    if (!isObjectType(sorted)) continue
    const keys = sort.getFields()
    for (const { name, type } of Object.values(sorted.getFields())) {
      if (isListType(getNullableType(type)) || isCompositeType(getNamedType(type))) delete keys[name]
    }
  }
}

function sortInputs(schema: GraphQLSchema): GraphQLInputObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLInputObjectType => isInputObjectType(type) && type.name.endsWith('Sort'),
  )
}

/**
 * Takes `all` and `single` off the filters on relationships to a union, in place: the library applies them to each type of
 * the union apart, so that "all parts" would ask for a part of each type. `some` and `none` say the same rightly.
 */
export function withoutUnionQuantifiers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || filterKind(type) !== 'quantifiers') continue
    const quantifiers = type.getFields()
    const filtered = inputObject(quantifiers['some']!.type)
    if (!filtered || filterKind(filtered) !== 'members') continue
    delete quantifiers['all']
    delete quantifiers['single']
  }
}
