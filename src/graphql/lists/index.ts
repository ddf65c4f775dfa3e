import { type DocumentNode, type GraphQLSchema, isListType, isNonNullType } from 'graphql'
import type { Resolver } from '../context'
import { withArguments } from '../questions/with-arguments'
import { anchored, type Where } from './anchored'
import { datedFirst } from './dated'
import { type Link, linksOf } from './links'

/** Makes the generated lists of the root start from an index where their filter or order allows it, in place. */
export function startFromIndexes(schema: GraphQLSchema, document: DocumentNode): void {
  const links = linksOf(document)
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const kind = field.args
      .find(({ name }) => name === 'where')
      ?.type.toString()
      .replace(/Where$/, '')
    const own = kind === undefined ? undefined : links.get(kind)
    if (kind === undefined || !own) continue
    const generated = field.resolve as Resolver
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
    field.resolve = fromAnchors(kind, own, isList ? datedFirst(generated) : generated)
  }
}

function fromAnchors(kind: string, links: Map<string, Link>, generated: Resolver): Resolver {
  return async (root, args, context, info) => {
    if (!args.where) return generated(root, args, context, info)
    const where = await anchored(args.where as Where, { kind, links, database: context.database })
    if (where === args.where) return generated(root, args, context, info)
    const asked = { ...args, where }
    return generated(root, asked, context, withArguments(info, asked))
  }
}
