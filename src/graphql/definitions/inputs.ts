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
 * Makes every sort input of the library take exactly one key, in place. The keys of an input object have no order, so the
 * library sorts two of them in the order of the schema; graphql-js refuses them in an input with `@oneOf`. What has
 * no order is no key: lists, and what a Cypher file answers.
 */
export function sortByOneKey(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || !type.name.endsWith('Sort')) continue
    type.isOneOf = true
    withoutLists(type, schema)
  }
}

function withoutLists(sort: GraphQLInputObjectType, schema: GraphQLSchema): void {
  const sorted = schema.getType(sort.name.replace(/Sort$/, ''))
  if (!isObjectType(sorted)) return
  const keys = sort.getFields()
  for (const { name, type } of Object.values(sorted.getFields())) {
    if (isListType(getNullableType(type)) || isCompositeType(getNamedType(type))) delete keys[name]
  }
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
