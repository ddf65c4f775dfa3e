import { useGraphQL } from '../../fetch/useGraphQL'
import { NewestMarksDocument, type NewestFactsQuery, type NewestMarksQueryVariables } from '../../generated/graphql'

type Entries = NewestFactsQuery['timeline']

/** Returns the claims about the dates of the newest entries, by id. The map is empty until the claims arrive. */
export function useNewestMarks(entries: Entries = []): ReadonlyMap<string, object> {
  const { data } = useGraphQL(NewestMarksDocument, marksVariables(entries), { enabled: entries.length > 0 })
  const marked = [...(data?.agreements ?? []), ...(data?.initiatives ?? []), ...(data?.events ?? [])]
  return new Map(marked.map((each) => [each.id, each]))
}

/** Returns the variables of the query for the claims. */
export function marksVariables(entries: Entries): NewestMarksQueryVariables {
  const of = (kind: Entries[number]['__typename']) =>
    entries.filter(({ __typename }) => __typename === kind).map(({ id }) => id)
  const [agreements, initiatives, events] = [of('Agreement'), of('Initiative'), of('Event')]
  const some = {
    someAgreements: agreements.length > 0,
    someInitiatives: initiatives.length > 0,
    someEvents: events.length > 0,
  }
  return { agreements, initiatives, events, ...some }
}
