import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** The nodes of the schema, by the root field that lists them: `agreements` gives Agreement. */
export function listedTypes(schema: GraphQLSchema): [root: string, type: GraphQLObjectType][] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const lists = fields.filter(({ args }) => args.some(({ name }) => name === 'offset'))
  return lists.map((field) => [field.name, getNamedType(field.type) as GraphQLObjectType])
}

/** Selections that together read every field of a type: its leaves at once, then each field that leads further. */
export function everyField(type: GraphQLObjectType): string[] {
  const fields = Object.values(type.getFields()).filter(({ args }) => args.every((argument) => !isRequired(argument)))
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name)
  const further = fields.filter((field) => !isLeafType(getNamedType(field.type))).map(select)
  return [leaves.join(' '), ...further]
}

function isRequired({ type, defaultValue }: { type: GraphQLInputType; defaultValue?: unknown }): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function select(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  if (field.name.endsWith('Connection'))
    return `${field.name} { totalCount edges { ${propertiesOf(type as GraphQLObjectType)} node { __typename } } }`
  if (isUnionType(type)) return `${field.name} { __typename }`
  return `${field.name} { ${isObjectType(type) ? leavesOf(type) : '__typename'} }`
}

function propertiesOf(connection: GraphQLObjectType): string {
  const edge = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType
  const properties = edge.getFields()['properties']
  return properties ? `properties { ${everyField(getNamedType(properties.type) as GraphQLObjectType).join(' ')} }` : ''
}

function leavesOf(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter(({ type }) => isLeafType(getNamedType(type)))
  return leaves.map(({ name }) => name).join(' ') || '__typename'
}
