import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql'
import { cypherFolder, readCypher, minified } from '../../database/cypher-file'
import { projectRoot } from '../../model/project-root'
import { argument, directive, hasDirective, labelsOf, readOnlyRelationship } from './directives'

/** Parses `schema.graphql` without changing it. */
export function readDefinitions(): DocumentNode {
  return parse(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'), { noLocation: true })
}

/**
 * Prepares the definitions for @neo4j/graphql. Attaches each file in `cypher/queries/` to its field as a `@cypher`
 * directive, and makes relationships read-only.
 */
export function bindCypher(document: DocumentNode): DocumentNode {
  const plain = plainTypes(document)
  return { ...document, definitions: document.definitions.map((definition) => bindType(definition, plain)) }
}

/** Returns the names of the types that are neither nodes nor relationship properties, such as `TieCell`. */
export function plainTypes(document: DocumentNode): Set<string> {
  const types = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
  const isPlain = (type: ObjectTypeDefinitionNode) =>
    !hasDirective(type, 'node') && !hasDirective(type, 'relationshipProperties')
  return new Set(types.filter(isPlain).map((type) => type.name.value))
}

function bindType(definition: DefinitionNode, plain: Set<string>): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition
  const isQuery = definition.name.value === 'Query'
  const fields = definition.fields?.flatMap((field) => {
    // The library drops the fields of plain types below the root, so `resolvers/` resolves them.
    if (isQuery && plain.has(namedType(field.type))) return [field]
    return [readOnlyRelationship(bindField(definition, field)), ...argumentForms(definition, field)]
  })
  return { ...definition, ...(fields && { fields }) }
}

/** Returns the name of a type without list brackets and exclamation marks. */
function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}

/** Binds a field to its file, unless it follows a relationship or has no file. */
function bindField(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): FieldDefinitionNode {
  if (hasDirective(field, 'relationship')) return field
  const path = fileOf(type, field.name.value)
  return path ? { ...field, directives: [...(field.directives ?? []), cypherDirective(path, field)] } : field
}

/**
 * Returns the path of a field's file below `cypher/`, such as `Tie.timeline.cypher` for `Tie.timeline`. If the type has
 * no file for the field, the path is `Entity.<field>.cypher` for an entity and `Fact.<field>.cypher` for a fact.
 */
function fileOf(type: ObjectTypeDefinitionNode, field: string): string | undefined {
  const isEntity = labelsOf(type).includes('Entity')
  const shared = isEntity ? ['Entity'] : hasDirective(type, 'relationshipProperties') ? ['Fact'] : []
  const paths = [type.name.value, ...shared].map((owner) => `queries/${owner}.${field}.cypher`)
  return paths.find((path) => existsSync(join(cypherFolder, path)))
}

/** Returns the name of the hidden root field for an argument that has its own Cypher file. */
export const argumentForm = (field: string, argument: string): string => `${field}_by_${argument}`

/**
 * Creates a hidden root field for each file that resolves a field only if a certain argument is given. An example is
 * `Query.latestAgreements.countries.cypher`. `buildSchema` chooses the hidden field for a request.
 */
function argumentForms(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): FieldDefinitionNode[] {
  return (field.arguments ?? []).flatMap(({ name }) => {
    const path = `queries/${type.name.value}.${field.name.value}.${name.value}.cypher`
    if (!existsSync(join(cypherFolder, path))) return []
    const named = { ...field.name, value: argumentForm(field.name.value, name.value) }
    return [{ ...field, name: named, directives: [cypherDirective(path, field)] }]
  })
}

function cypherDirective(path: string, field: FieldDefinitionNode): ConstDirectiveNode {
  const statement = withDefaultNumbers(readFieldCypher(path), field)
  const text = (value: string) => ({ kind: Kind.STRING, value }) as const
  const column = argument('columnName', text(lastColumn(path, statement)))
  return directive('cypher', argument('statement', text(statement)), column)
}

/**
 * Also writes the default values of numeric arguments into the Cypher. For fields below the properties of a
 * relationship to a union, the library drops the arguments. LIMIT would then receive NULL, which causes an error.
 */
function withDefaultNumbers(statement: string, field: FieldDefinitionNode): string {
  return (field.arguments ?? []).reduce((text, { name, defaultValue }) => {
    if (defaultValue?.kind !== Kind.INT) return text
    return text.replaceAll(new RegExp(`\\$${name.value}\\b`, 'g'), `coalesce($$${name.value}, ${defaultValue.value})`)
  }, statement)
}

/**
 * Reads a field's statement. The file starts with a line that matches `this`, so that the statement also runs in Neo4j
 * Browser. That line is removed here, because the library provides `this`.
 */
function readFieldCypher(path: string): string {
  return minified(readCypher(path)).replace(/^MATCH [^\n]*\bthis\b[^\n]*\n/, '')
}

/**
 * Returns the name of the only column in the last RETURN clause. That clause is not indented, unlike the RETURN clauses
 * of subqueries.
 */
function lastColumn(path: string, statement: string): string {
  const [returned = ''] = (`\n${statement}`.split(/\nRETURN\s+/).pop() ?? '').split(/\n(?:ORDER BY|SKIP|LIMIT|\/\/)\s/)
  const [, aliased, plain] = /(?:\bAS\s+(\w+)|^(?:DISTINCT\s+)?(\w+))\s*$/.exec(returned) ?? []
  const column = aliased ?? plain
  if (!column) throw new Error(`cypher/${path} must end with "RETURN … AS name" or "RETURN name".`)
  return column
}
