import { type ArgumentNode, astFromValue, type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql'

/**
 * The same request with other arguments on its field. The library reads arguments from the request's own text, so
 * ids that were followed must stand in it.
 */
export function withArguments(info: GraphQLResolveInfo, asked: Readonly<Record<string, unknown>>): GraphQLResolveInfo {
  const args = argumentNodes(info, asked)
  return { ...info, fieldNodes: info.fieldNodes.map((node): FieldNode => ({ ...node, arguments: args })) }
}

function argumentNodes(info: GraphQLResolveInfo, asked: Readonly<Record<string, unknown>>): ArgumentNode[] {
  const field = info.parentType.getFields()[info.fieldName]
  return (field?.args ?? []).flatMap(({ name, type }) => {
    const value = asked[name] === undefined ? undefined : astFromValue(asked[name], type)
    return value ? [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }] : []
  })
}
