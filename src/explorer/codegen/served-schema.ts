import { readFileSync } from 'node:fs'
import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils'
import { Neo4jGraphQL } from '@neo4j/graphql'
import {
  buildSchema,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  parseConstValue,
  printSchema,
  visit,
} from 'graphql'

/**
 * The schema as the server serves it, with what @neo4j/graphql generates; made without a database, for types only.
 * A field that a Cypher file answers is bound to an empty statement here: what it answers is of no matter to its type.
 */
export default async function servedSchema(path: string): Promise<GraphQLSchema> {
  const described = parse(readFileSync(path, 'utf8'))
  const bound = visit(described, {
    ObjectTypeDefinition: (type) => (isAnswered(type) ? { ...type, fields: type.fields?.map(bindField) } : undefined),
  })
  return withoutDeepFilters(await new Neo4jGraphQL({ typeDefs: bound }).getSchema())
}

// The library generates filters through every relationship: two megabytes of types. The explorer filters by id only.
function withoutDeepFilters(schema: GraphQLSchema): GraphQLSchema {
  const shallow = mapSchema(schema, {
    [MapperKind.MUTATION]: () => null,
    [MapperKind.INPUT_OBJECT_FIELD]: (field) => (isShallow(field.type) ? field : null),
  })
  // Printed and read again: what is left of the old syntax trees names what is gone.
  return buildSchema(printSchema(pruneSchema(shallow)))
}

const shallowInputs = new Set(['ID', 'IDScalarFilters', 'SortDirection'])

function isShallow(type: GraphQLInputType): boolean {
  return shallowInputs.has(getNamedType(type).name)
}

// Plain answers carry no directive: the library never looks a field of theirs up.
function isAnswered(type: ObjectTypeDefinitionNode): boolean {
  return type.name.value === 'Query' || (type.directives ?? []).length > 0
}

function bindField(field: FieldDefinitionNode): FieldDefinitionNode {
  return isStored(field) ? field : { ...field, directives: [...(field.directives ?? []), cypher] }
}

const scalars = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'EDTF'])

function isStored(field: FieldDefinitionNode): boolean {
  if ((field.directives ?? []).length > 0) return true
  return (field.arguments ?? []).length === 0 && (scalars.has(nameOf(field)) || enumLike(field))
}

// Enumerations are the only named types, scalars aside, that a stored property has.
function enumLike(field: FieldDefinitionNode): boolean {
  return !/^(Source|Agency|Entity|Claim|ClaimSource)$/.test(nameOf(field)) && field.type.kind !== Kind.LIST_TYPE
}

function nameOf(field: FieldDefinitionNode): string {
  let type = field.type
  while (type.kind !== Kind.NAMED_TYPE) type = type.type
  return type.name.value
}

const cypher = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'cypher' },
  arguments: [argument('statement', 'RETURN 0 AS answer'), argument('columnName', 'answer')],
} as const

function argument(name: string, value: string) {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: parseConstValue(JSON.stringify(value)),
  } as const
}
