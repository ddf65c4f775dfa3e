import {
  type ArgumentNode,
  astFromValue,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
} from 'graphql'

/**
 * The same request with other arguments on its field. The library reads arguments from the request's own text, so
 * ids that were followed must stand in it.
 */
export function withArguments(info: GraphQLResolveInfo, asked: Readonly<Record<string, unknown>>): GraphQLResolveInfo {
  const args = argumentNodes(info.parentType, info.fieldName, asked)
  return { ...info, fieldNodes: info.fieldNodes.map((node): FieldNode => ({ ...node, arguments: args })) }
}

/** The arguments of a field, as the text of a request would have them. */
export function argumentNodes(
  type: GraphQLObjectType,
  name: string,
  asked: Readonly<Record<string, unknown>>,
): ArgumentNode[] {
  return (type.getFields()[name]?.args ?? []).flatMap(({ name: argument, type: of }) => {
    const value = asked[argument] === undefined ? undefined : astFromValue(asked[argument], of)
    return value ? [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument }, value }] : []
  })
}
