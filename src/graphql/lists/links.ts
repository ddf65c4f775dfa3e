import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql'
import { namedType, nodeTypes } from '../definitions'

/** How a field of a node leads to other nodes. */
export interface Link {
  /** The relationship's type. */
  type: string
  /** What the field leads to. */
  kind: string
  /** Whether the relationship starts at the other end. */
  incoming: boolean
}

/** The links of every node type by field, as `schema.graphql` declares them; those to a union of types are left out. */
export function linksOf(document: DocumentNode): Map<string, Map<string, Link>> {
  const kinds = nodeTypes(document)
  const types = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
  return new Map(
    types
      .filter(({ name }) => kinds.has(name.value))
      .map(({ name, fields = [] }) => [
        name.value,
        new Map(fields.flatMap((field) => linkOf(field, kinds).map((link) => [field.name.value, link] as const))),
      ]),
  )
}

function linkOf(field: FieldDefinitionNode, kinds: Set<string>): Link[] {
  const relationship = field.directives?.find(({ name }) => name.value === 'relationship')
  const kind = namedType(field.type)
  if (!relationship || !kinds.has(kind)) return []
  const given = new Map(relationship.arguments?.map(({ name, value }) => [name.value, value]))
  const [type, direction] = [given.get('type'), given.get('direction')]
  if (type?.kind !== Kind.STRING || direction?.kind !== Kind.ENUM) return []
  return [{ type: type.value, kind, incoming: direction.value === 'IN' }]
}
