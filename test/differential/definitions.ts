import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'

/**
 * The definition of a field in `schema.graphql`. The field belongs to a node or to the properties of a relationship.
 */
export type FieldDefinition =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'relationship'; readonly link: Link }
  | { readonly kind: 'file'; readonly path: string }

/** A relationship, seen from one of its ends. */
export interface Link {
  readonly type: string
  readonly outgoing: boolean
  /** The type of the relationship's properties, if there are any. */
  readonly properties?: string
  /** The node types at the other end. There are several types if the relationship leads to a union. */
  readonly targets: readonly string[]
  readonly isUnion: boolean
}

export interface TypeDefinition {
  readonly name: string
  /** The labels of the type's nodes. Empty for the properties of a relationship. */
  readonly labels: readonly string[]
  readonly fields: ReadonlyMap<string, FieldDefinition>
}

/**
 * Returns the property that is used to filter and sort by a field. The answer of a file is kept under the name of the
 * field.
 */
export function propertyOf({ name: type, fields }: TypeDefinition, name: string): string {
  const field = fields.get(name)
  if (!field || field.kind === 'relationship') throw new Error(`${type}.${name} has no value.`)
  return field.kind === 'property' ? field.property : name
}

/** Nodes and properties of relationships, by the name of their type. */
export type Definitions = ReadonlyMap<string, TypeDefinition>

const ROOT = join(__dirname, '..', '..')
const QUERIES = join(ROOT, 'cypher', 'queries')

/** Reads `schema.graphql`. */
export function readDefinitions(): Definitions {
  const { definitions } = parse(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'))
  const unions = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.UNION_TYPE_DEFINITION)
      .map((union) => [union.name.value, (union.types ?? []).map(({ name }) => name.value)]),
  )
  const types = definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((type) => directive(type, 'node') ?? directive(type, 'relationshipProperties'))
  return new Map(types.map((type) => [type.name.value, typeDefinition(type, unions)]))
}

type Unions = ReadonlyMap<string, readonly string[]>

function typeDefinition(type: ObjectTypeDefinitionNode, unions: Unions): TypeDefinition {
  const labels = (argumentOf(directive(type, 'node'), 'labels') ?? []) as string[]
  const shared = directive(type, 'relationshipProperties') ? 'Fact' : labels.includes('Entity') ? 'Entity' : undefined
  const fields = (type.fields ?? []).map((field) => {
    const owners = shared ? [type.name.value, shared] : [type.name.value]
    return [field.name.value, fieldDefinition(field, owners, unions)] as const
  })
  return { name: type.name.value, labels, fields: new Map(fields) }
}

/**
 * Reads the definition of a field. Unless the field is a relationship, the file with the field's name answers it. If
 * there is no such file, the property of the node does.
 */
function fieldDefinition(field: FieldDefinitionNode, owners: readonly string[], unions: Unions): FieldDefinition {
  const relationship = directive(field, 'relationship')
  if (relationship) return { kind: 'relationship', link: linkOf(relationship, namedType(field.type), unions) }
  const paths = owners.map((owner) => join(QUERIES, `${owner}.${field.name.value}.cypher`))
  const path = paths.find((candidate) => existsSync(candidate))
  if (path) return { kind: 'file', path }
  const property = argumentOf(directive(field, 'alias'), 'property') as string | undefined
  return { kind: 'property', property: property ?? field.name.value }
}

function linkOf(relationship: ConstDirectiveNode, target: string, unions: Unions): Link {
  return {
    type: argumentOf(relationship, 'type') as string,
    outgoing: argumentOf(relationship, 'direction') === 'OUT',
    properties: argumentOf(relationship, 'properties') as string | undefined,
    targets: unions.get(target) ?? [target],
    isUnion: unions.has(target),
  }
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[]
}

function directive(node: Directed, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((candidate) => candidate.name.value === name)
}

function argumentOf(node: ConstDirectiveNode | undefined, name: string): unknown {
  const value = node?.arguments?.find((candidate) => candidate.name.value === name)?.value
  return value && valueFromASTUntyped(value)
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
