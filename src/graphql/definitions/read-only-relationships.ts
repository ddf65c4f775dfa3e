import { type ConstDirectiveNode, type FieldDefinitionNode, Kind } from 'graphql'
import { argument, directive } from './directives'

const no = { kind: Kind.BOOLEAN, value: false } as const

/**
 * A relationship field without what nobody can ask here: nested writes, because nothing is written, and aggregates,
 * because counts are on the ties and in `totalCount`. It halves the generated schema and the time to build it.
 */
export function readOnlyRelationship(field: FieldDefinitionNode): FieldDefinitionNode {
  const directives = (field.directives ?? []).flatMap((node) =>
    node.name.value === 'relationship'
      ? [narrowed(node), directive('filterable', argument('byAggregate', no))]
      : [node],
  )
  return { ...field, directives }
}

function narrowed(node: ConstDirectiveNode): ConstDirectiveNode {
  const noWrites = argument('nestedOperations', { kind: Kind.LIST, values: [] })
  return { ...node, arguments: [...(node.arguments ?? []), argument('aggregate', no), noWrites] }
}
