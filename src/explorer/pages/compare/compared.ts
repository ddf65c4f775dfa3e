import { CountryNamesDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import type { Compared } from './lines'

/** The maximum number of countries that can be compared. */
export const MAX_COMPARED = 5

/** Returns the distinct countries in the address, with their names. For an unknown country, the name is its id. */
export function useCompared(ids: readonly string[]): Compared[] {
  const { data } = useGraphQL(CountryNamesDocument, {})
  const names = new Map((data?.countries ?? []).map(({ id, name }) => [id, name]))
  return [...new Set(ids)].map((id) => ({ id, name: names.get(id) ?? id }))
}
