import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { ARGUMENTS, FIELDS, INPUT_FIELDS, TYPES } from './generated-descriptions'

/**
 * Restores the type descriptions from `schema.graphql` that the library lost or replaced. Changes the schema in place.
 */
export function keepDescriptions(schema: GraphQLSchema, { definitions }: DocumentNode): void {
  for (const definition of definitions) {
    const described = 'description' in definition && 'name' in definition ? definition : undefined
    const type = described?.name && schema.getType(described.name.value)
    if (type && described.description) type.description = described.description.value
  }
}

/**
 * Describes the filters, sort inputs and connections that the library generated, and their arguments. Changes the
 * schema in place, but keeps existing descriptions of types and fields.
 */
export function describeGenerated(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    type.description ??= describeType(type)
    if (isObjectType(type)) Object.values(type.getFields()).forEach((field) => describeField(type, field))
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach((field) => describeInput(type, field))
    if (isEnumType(type)) type.getValues().forEach((value) => (value.description ??= spaced(value.name)))
  }
}

function describeType(type: GraphQLNamedType): string | undefined {
  const fitting = TYPES.find(([ending]) => type.name.endsWith(ending) && type.name !== ending)
  if (!fitting) return OTHER_TYPES[type.name]
  const [ending, description] = fitting
  return description.replace('%', `\`${type.name.slice(0, -ending.length)}\``)
}

function describeField(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): void {
  field.description ??= FIELDS[field.name] ?? describeList(type, field)
  for (const argument of field.args) argument.description ??= ARGUMENTS[argument.name]
}

/** Returns the description of a root list such as `agreements`, of a `…Connection`, or of any other field. */
function describeList(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
  const [, list] = /^(.*)Connection$/.exec(field.name) ?? []
  if (list) return `\`${list}\` as a page, with the total and the properties of each relationship.`
  if (type.name === 'Query') return `All ${spaced(field.name)}, which can be filtered, sorted and paged.`
  return `${spaced(field.name)}.`
}

function describeInput(type: GraphQLNamedType, field: GraphQLInputField): void {
  field.description = INPUT_FIELDS[field.name] ?? describeProperty(type, field)
}

function describeProperty(type: GraphQLNamedType, field: GraphQLInputField): string {
  return `By \`${field.name}\`${type.name.endsWith('Sort') ? ', ascending or descending' : ''}.`
}

const spaced = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase()

const OTHER_TYPES: Readonly<Record<string, string>> = {
  Count: 'The number of entries.',
  PageInfo: 'The position of a page among the others.',
  SortDirection: 'Ascending or descending.',
}
