import { type DocumentNode, type GraphQLField, getNullableType, type GraphQLSchema, isListType } from 'graphql'
import type { Resolver } from '../context'
import { withArguments } from '../questions/with-arguments'
import { anchored, takeOut, type Where } from './anchored'
import { datedFirst } from './dated'
import { fromLink, type LinkedList, type RootList } from './from-link'
import { type Link, linksOf } from './links'

/** Makes the generated lists of the root start from an index where their filter or order allows it, in place. */
export function startFromIndexes(schema: GraphQLSchema, document: DocumentNode): void {
  const links = linksOf(document)
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const generated = fields.flatMap((field) => {
    const kind = filteredKind(field)
    const own = kind === undefined ? undefined : links.get(kind)
    return kind !== undefined && own ? [{ field, kind, links: own, generated: field.resolve as Resolver }] : []
  })
  const lists: ReadonlyMap<string, RootList> = new Map(
    generated.flatMap(({ field, ...list }) => (isList(field) ? [[list.kind, { ...list, field: field.name }]] : [])),
  )
  for (const { field, kind, links: own, generated: resolve } of generated) {
    const linked = isList(field) ? fromLink(kind, lists) : undefined
    field.resolve = fromAnchors(kind, own, isList(field) ? datedFirst(resolve) : resolve, linked)
  }
}

type RootField = GraphQLField<unknown, unknown>

/** What a list or page of the root filters, as its argument's type tells. */
function filteredKind(field: RootField): string | undefined {
  const where = field.args.find(({ name }) => name === 'where')
  return where?.type.toString().replace(/Where$/, '')
}

const isList = ({ type }: RootField): boolean => isListType(getNullableType(type))

function fromAnchors(kind: string, links: Map<string, Link>, generated: Resolver, linked?: LinkedList): Resolver {
  return async (root, args, context, info) => {
    if (!args.where) return generated(root, args, context, info)
    const parted = takeOut(args.where as Where, links)
    if (parted.anchors.length === 0) return generated(root, args, context, info)
    const answer = await linked?.(parted, args, context, info)
    if (answer !== undefined) return answer
    const asked = { ...args, where: await anchored(parted, kind, context.database) }
    return generated(root, asked, context, withArguments(info, asked))
  }
}
