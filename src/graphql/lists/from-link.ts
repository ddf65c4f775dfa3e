import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind } from 'graphql'
import type { Resolver } from '../context'
import { argumentNodes } from '../questions/with-arguments'
import { type Where, onlyAnchor } from './anchored'
import type { Link } from './links'

/** A generated list of the root: its field, and the links of its kind. */
export interface RootList {
  field: string
  generated: Resolver
  links: Map<string, Link>
}

/**
 * Answers `agreements(where: {countries: {some: {id: {eq: "SG"}}}})` as the list `agreements` of the country: it starts
 * from one node, and sorts and limits as it goes. Undefined where the filter is not just that, and perhaps more of
 * the thing's own.
 */
export function fromLink(kind: string, lists: ReadonlyMap<string, RootList>): Resolver {
  const own = lists.get(kind)?.links ?? new Map<string, Link>()
  return async (root, args, context, info) => {
    const anchor = onlyAnchor((args.where ?? {}) as Where, own)
    const start = anchor && lists.get(anchor.link.kind)
    const back = start && fieldBack(anchor.link, kind, start.links)
    if (!back) return undefined
    const outer = { where: { id: { eq: anchor.id } } }
    const inner = { ...args, where: anchor.rest.length === 0 ? undefined : { AND: anchor.rest } }
    const rows = await start.generated(
      root,
      outer,
      context,
      within(info, start.field, outer, back, inner, anchor.link.kind),
    )
    return (rows as Record<string, unknown>[])[0]?.[back] ?? []
  }
}

/** The field by which the other kind leads back along the same relationships. */
function fieldBack({ type, incoming }: Link, kind: string, links: Map<string, Link>): string | undefined {
  const entry = [...links].find(([, link]) => link.type === type && link.kind === kind && link.incoming !== incoming)
  return entry?.[0]
}

/** The request with its field put within a field of the other kind. */
function within(
  info: GraphQLResolveInfo,
  field: string,
  outer: Record<string, unknown>,
  back: string,
  inner: Record<string, unknown>,
  kind: string,
): GraphQLResolveInfo {
  const type = info.schema.getType(kind) as GraphQLObjectType
  const nested = info.fieldNodes.map((node): FieldNode => ({
    ...node,
    alias: undefined,
    name: { kind: Kind.NAME, value: back },
    arguments: argumentNodes(type, back, inner),
  }))
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: field },
    arguments: argumentNodes(info.parentType, field, outer),
    selectionSet: { kind: Kind.SELECTION_SET, selections: nested },
  }
  const { type: returnType } = info.parentType.getFields()[field]!
  return { ...info, fieldName: field, fieldNodes: [node], returnType }
}
