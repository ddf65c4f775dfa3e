import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type DocumentNode,
  extendSchema,
  type GraphQLSchema,
  Kind,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql'
import { projectRoot } from '../../model/project-root'
import { labelsOf } from '../definitions/directives'

/** Adds the interface `Node` to a generated schema. Every type whose nodes have the label `Entity` implements it. */
export function addNodeInterface(schema: GraphQLSchema, { definitions }: DocumentNode): GraphQLSchema {
  const added = parse(readFileSync(join(projectRoot, 'schema.node.graphql'), 'utf8'), { noLocation: true })
  const document: DocumentNode = { ...added, definitions: [...added.definitions, ...definitions.flatMap(asNode)] }
  // The library's definitions are not valid SDL on their own, so there is nothing to validate against.
  return extendSchema(schema, document, { assumeValid: true })
}

/** Returns an extension of a type that implements `Node`, if the type's nodes are entities. */
function asNode(definition: DefinitionNode): ObjectTypeExtensionNode[] {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !labelsOf(definition).includes('Entity')) return []
  const interfaces = [{ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Node' } } as const]
  return [{ kind: Kind.OBJECT_TYPE_EXTENSION, name: definition.name, interfaces }]
}
