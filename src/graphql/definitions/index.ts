import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql'
import { projectRoot } from '../../model/project-root'
import { bindCypher } from './bind-cypher'
import { fieldsByArgument } from './by-argument'
import { hasDirective } from './directives'
import { readOnlyRelationship } from './read-only-relationships'

/** `schema.graphql` as it is written. */
export function readDefinitions(): DocumentNode {
  return parse(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'), { noLocation: true })
}

/** The definitions as the library gets them: Cypher bound to its fields, relationships narrowed to reading. */
export function completeDefinitions(document: DocumentNode): DocumentNode {
  const plain = plainTypes(document)
  return { ...document, definitions: document.definitions.map((definition) => complete(definition, plain)) }
}

/** Names of the types that are nodes. */
export function nodeTypes(document: DocumentNode): Set<string> {
  return namesOf(document, (type) => hasDirective(type, 'node'))
}

/** Names of the types whose values are complete in themselves: neither nodes nor properties of relationships. */
export function plainTypes(document: DocumentNode): Set<string> {
  return namesOf(document, (type) => !hasDirective(type, 'node') && !hasDirective(type, 'relationshipProperties'))
}

function namesOf(document: DocumentNode, belongs: (type: ObjectTypeDefinitionNode) => boolean): Set<string> {
  const types = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
  return new Set(types.filter(belongs).map((type) => type.name.value))
}

function complete(definition: DefinitionNode, plain: Set<string>): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition
  const fields = definition.fields?.flatMap((field) =>
    isAnsweredByUs(definition, field.type, plain)
      ? [field]
      : [readOnlyRelationship(bindCypher(definition, field)), ...fieldsByArgument(definition, field)],
  )
  return { ...definition, ...(fields && { fields }) }
}

/** The library loses what lies below a root field of plain values, so those have resolvers of ours. */
function isAnsweredByUs(type: ObjectTypeDefinitionNode, fieldType: TypeNode, plain: Set<string>): boolean {
  return type.name.value === 'Query' && plain.has(namedType(fieldType))
}

/** The name of a type, whatever lists and exclamation marks are around it. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
