import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  Kind,
} from 'graphql'
import type { RequestContext, Resolver } from '../request-context'
import { findInBatch } from '../resolvers/find-entities'

type RootField = GraphQLField<unknown, RequestContext>

/** The property of a resolved node that gives its type. No alias can have the same name. */
const TYPE = Symbol('type')

/** Resolves `node` with the root fields of the types, such as `agencies`, which apply their own guards and limits. */
export function resolveNode(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()!.getFields()
  const node = schema.getType('Node')
  if (!isInterfaceType(node)) throw new Error('schema.node.graphql must define the interface Node.')
  node.resolveType = (value: { [TYPE]: string }) => value[TYPE]
  const lists = new Map(
    schema.getPossibleTypes(node).map(({ name }) => [name, listOf(name, Object.values<RootField>(fields))]),
  )
  fields['node']!.resolve = nodeResolver(lists)
}

/** Returns the root field that @neo4j/graphql generates for a type: the list with a filter. */
function listOf(type: string, fields: readonly RootField[]): RootField {
  const list = fields.find((field) => {
    return getNamedType(field.type).name === type && field.args.some(({ name }) => name === 'where')
  })
  if (!list) throw new Error(`No root field lists the type ${type}.`)
  return list
}

function nodeResolver(lists: ReadonlyMap<string, RootField>): Resolver {
  return async (root, { id }, context, info) => {
    const entity = (await findInBatch([String(id)], context)).get(String(id))
    const list = entity && lists.get(entity.kind)
    if (!list) return null
    const args = { where: { id: { eq: entity.id } }, limit: 1 }
    const [found] = (await list.resolve!(root, args, context, asList(list, info))) as object[]
    return found ? { ...found, [TYPE]: entity.kind } : null
  }
}

/** Adapts a request to a root field that lists one type. */
function asList(list: RootField, info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map((node) => renamed(node, list.name))
  return { ...info, fieldName: list.name, returnType: list.type, fieldNodes }
}

/** Caches the renamed nodes, because `planOf` plans each syntax node once. */
const renamedNodes = new WeakMap<FieldNode, Map<string, FieldNode>>()

function renamed(node: FieldNode, name: string): FieldNode {
  const byName = renamedNodes.get(node) ?? new Map<string, FieldNode>()
  renamedNodes.set(node, byName)
  const known = byName.get(name) ?? { ...node, name: { kind: Kind.NAME, value: name }, arguments: [] }
  byName.set(name, known)
  return known
}
