import type { GraphQLResolveInfo } from 'graphql'
import { currentIds, idsInFilter } from '../guards/former-ids'
import type { Guard } from '../guards/guard'
import type { Arguments, RequestContext } from '../request-context'
import { findInBatch } from '../resolvers/find-entities'
import { argumentsOf, type Plan } from './plan'

/**
 * Looks up the ids in all filters of a root field. Returns a list with one guard, which replaces the former ids among
 * them with current ones. The list is empty if there are no former ids.
 * @param given the arguments of the root field, which a resolver may have changed.
 */
export async function followIds(
  { fields, roots }: Plan,
  given: Arguments,
  info: GraphQLResolveInfo,
  context: RequestContext,
): Promise<Guard[]> {
  const ids = fields.flatMap((place, index) => {
    const { field } = place
    if (!field.args.some(({ name }) => name === 'where')) return []
    return idsInFilter(index < roots ? given : argumentsOf(place, info), field)
  })
  if (ids.length === 0) return []
  const entities = await findInBatch(ids, context)
  const former = ids.flatMap((id): [string, string][] => {
    const now = entities.get(id)?.id ?? id
    return now === id ? [] : [[id, now]]
  })
  return former.length > 0 ? [currentIds(new Map(former))] : []
}
