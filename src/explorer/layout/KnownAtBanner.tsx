import { DatasetDocument } from '../generated/graphql'
import { useGraphQL } from '../fetch/useGraphQL'
import { useIdle } from '../fetch/useIdle'

/** Tells the reader that the graph was rebuilt as it was known at an earlier revision. */
export function KnownAtBanner() {
  const { data } = useGraphQL(DatasetDocument, {}, { enabled: useIdle() })
  const known = data?.dataset.knownAt
  return known == null ? null : <p className="known-at">{known.note}</p>
}
