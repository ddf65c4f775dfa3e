import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind } from 'graphql'
import type { QuestionContext, Resolver } from '../context'
import { once } from '../once'
import { givenTo, withVariables } from '../questions/with-arguments'
import { onlyAnchor, type Parted } from './anchored'
import type { Link } from './links'

/** A generated list of the root: its field, and the links of its kind. */
export interface RootList {
  field: string
  generated: Resolver
  links: Map<string, Link>
}

/** Answers a list whose filter is parted. */
export type LinkedList = (
  parted: Parted,
  args: Record<string, unknown>,
  context: QuestionContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>

/**
 * Answers `agreements(where: {countries: {some: {id: {eq: "SG"}}}})` as the list `agreements` of the country: it starts
 * from one node, and sorts and limits as it goes. Undefined where the filter is not just that, and perhaps more of
 * the thing's own.
 */
export function fromLink(kind: string, lists: ReadonlyMap<string, RootList>): LinkedList {
  return async (parted, args, context, info) => {
    const anchor = onlyAnchor(parted)
    const start = anchor && lists.get(anchor.link.kind)
    const back = start && fieldBack(anchor.link, kind, start.links)
    if (!back) return undefined
    const outer = { field: start.field, args: { where: { id: { eq: anchor.id } } } }
    const where = anchor.rest.length === 0 ? undefined : { AND: anchor.rest }
    const inner = { kind: anchor.link.kind, field: back, args: { ...args, where } }
    const rows = await start.generated(undefined, outer.args, context, nested(info, outer, inner))
    return (rows as Record<string, unknown>[])[0]?.[back] ?? []
  }
}

/** The field by which the other kind leads back along the same relationships. */
function fieldBack({ type, incoming }: Link, kind: string, links: Map<string, Link>): string | undefined {
  const entry = [...links].find(([, link]) => link.type === type && link.kind === kind && link.incoming !== incoming)
  return entry?.[0]
}

interface AskedField {
  field: string
  args: Record<string, unknown>
}

/** The request with what it asks put into a field of the other kind, which is asked for at the root. */
function nested(info: GraphQLResolveInfo, outer: AskedField, inner: AskedField & { kind: string }): GraphQLResolveInfo {
  const type = info.schema.getType(inner.kind) as GraphQLObjectType
  const [ofOuter, ofInner] = [givenTo(info.parentType, outer.field, outer.args), givenTo(type, inner.field, inner.args)]
  const within = (node: FieldNode): FieldNode => ({
    ...node,
    alias: undefined,
    name: { kind: Kind.NAME, value: inner.field },
    arguments: ofInner.nodes,
  })
  const around = (): FieldNode => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: outer.field },
    arguments: ofOuter.nodes,
    selectionSet: { kind: Kind.SELECTION_SET, selections: info.fieldNodes.map(within) },
  })
  const node = once(info.fieldNodes[0]!, `${ofOuter.key},${ofInner.key}`, around)
  const { type: returnType } = info.parentType.getFields()[outer.field]!
  return withVariables({ ...info, fieldName: outer.field, fieldNodes: [node], returnType }, ofOuter, ofInner)
}
