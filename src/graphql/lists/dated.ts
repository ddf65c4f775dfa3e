import { astFromValue, graphql, type GraphQLResolveInfo, print } from 'graphql'
import type { QuestionContext, Resolver } from '../context'
import { withArguments } from '../questions/with-arguments'
import type { Where } from './anchored'

/** Dates with an index, which gives their order. */
const INDEXED = ['happenedOn', 'signedEarliest', 'inEffectEarliest', 'publishedEarliest', 'firstOn', 'lastOn']

/**
 * A list sorted by a date, what has none at the end, whichever the direction. The index gives the order only of what it
 * holds, so the dated and the undated are asked for apart, and the undated only once the dated are through.
 */
export function datedFirst(generated: Resolver): Resolver {
  return async (root, args, context, info) => {
    const property = sortedBy(args)
    if (!property) return generated(root, args, context, info)
    const ask = (changed: object): Promise<unknown[]> => {
      const asked = { ...args, ...changed }
      return generated(root, asked, context, withArguments(info, asked)) as Promise<unknown[]>
    }
    const dated = both(args.where, { NOT: { [property]: { eq: null } } })
    const [limit, offset] = [Number(args.limit), Number(args.offset ?? 0)]
    const first = await ask({ where: dated })
    if (first.length >= limit) return first
    const before = first.length > 0 || offset === 0 ? offset : await countOf(dated, context, info)
    const undated = both(args.where, { [property]: { eq: null } })
    const later = await ask({ where: undated, limit: limit - first.length, offset: Math.max(0, offset - before) })
    return [...first, ...later]
  }
}

function sortedBy({ sort }: Record<string, unknown>): string | undefined {
  const [first = {}] = (sort ?? []) as Record<string, unknown>[]
  return INDEXED.find((property) => property in first)
}

function both(where: unknown, more: Where): Where {
  return where ? { AND: [where, more] } : more
}

/** How many match, as the page of the same list tells. */
async function countOf(where: Where, contextValue: QuestionContext, info: GraphQLResolveInfo): Promise<number> {
  const connection = `${info.fieldName}Connection`
  const type = info.parentType.getFields()[connection]?.args.find(({ name }) => name === 'where')?.type
  const given = type && astFromValue(where, type)
  const source = `{ ${connection}(where: ${given ? print(given) : '{}'}) { totalCount } }`
  const { data, errors } = await graphql({ schema: info.schema, source, contextValue })
  if (errors?.[0]) throw errors[0]
  return (data as Record<string, { totalCount: number }>)[connection]?.totalCount ?? 0
}
