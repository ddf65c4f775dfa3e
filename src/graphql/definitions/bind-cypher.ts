import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import { cypherFolder, readCypher, shortened } from '../../database/cypher-file'
import { argument, directive, hasDirective, labelsOf } from './directives'

/**
 * The field with the `@cypher` directive of its file in `cypher/queries/`, or as it is where it follows a relationship
 * or has no file. `Tie.timeline` is answered by `Tie.timeline.cypher`. A field that every entity has is answered by
 * `Entity.<field>.cypher`, one that every fact has by `Fact.<field>.cypher`, unless its type has a file of its own.
 */
export function bindCypher(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): FieldDefinitionNode {
  if (hasDirective(field, 'relationship')) return field
  const path = fileOf(type, field.name.value)
  return path ? { ...field, directives: [...(field.directives ?? []), cypherDirective(path, field)] } : field
}

/** The file below `cypher/` that answers a field, if there is one. */
function fileOf(type: ObjectTypeDefinitionNode, field: string): string | undefined {
  const owners = [type.name.value, ...sharedOwner(type)]
  return owners.map((owner) => `queries/${owner}.${field}.cypher`).find((path) => existsSync(join(cypherFolder, path)))
}

function sharedOwner(type: ObjectTypeDefinitionNode): string[] {
  if (labelsOf(type).includes('Entity')) return ['Entity']
  return hasDirective(type, 'relationshipProperties') ? ['Fact'] : []
}

/** The directive that answers a field by the file at a path. */
export function cypherDirective(path: string, field: FieldDefinitionNode): ConstDirectiveNode {
  const statement = withDefaultNumbers(readFieldCypher(path), field)
  const text = (value: string) => ({ kind: Kind.STRING, value }) as const
  return directive(
    'cypher',
    argument('statement', text(statement)),
    argument('columnName', text(lastColumn(path, statement))),
  )
}

/**
 * A limit that is not given stands for its default here too: below the properties of a relationship to a union, the
 * library loses arguments and puts NULL in their place, which LIMIT refuses.
 */
function withDefaultNumbers(statement: string, field: FieldDefinitionNode): string {
  return (field.arguments ?? []).reduce((text, { name, defaultValue }) => {
    if (defaultValue?.kind !== Kind.INT) return text
    return text.replaceAll(new RegExp(`\\$${name.value}\\b`, 'g'), `coalesce($$${name.value}, ${defaultValue.value})`)
  }, statement)
}

/**
 * A field's statement. Its file starts by matching `this`, so that it runs as it stands in Neo4j Browser; here the
 * library gives `this`, so that first line is dropped.
 */
export function readFieldCypher(path: string): string {
  return shortened(readCypher(path)).replace(/^MATCH [^\n]*\bthis\b[^\n]*\n/, '')
}

/** What the last RETURN calls its one column. It and what orders it start their lines; those of subqueries do not. */
export function lastColumn(path: string, statement: string): string {
  const [returned = ''] = (`\n${statement}`.split(/\nRETURN\s+/).pop() ?? '').split(/\n(?:ORDER BY|SKIP|LIMIT|\/\/)\s/)
  const [, aliased, plain] = /(?:\bAS\s+(\w+)|^(?:DISTINCT\s+)?(\w+))\s*$/.exec(returned) ?? []
  const column = aliased ?? plain
  if (!column) throw new Error(`cypher/${path} must end with "RETURN … AS name" or "RETURN name".`)
  return column
}
