import type { UseQueryResult } from '@tanstack/react-query'
import type { ListedAgreementFragment, ListedEventFragment, ListedInitiativeFragment } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { newestFirst } from '../timeline/newest-first'
import { count } from '../format/numbers'
import { EntityTimeline } from './EntityTimeline'

/** The maximum number of entries of each kind that a page requests. */
export const MAX_LISTED = 300

/** A node's lists of entries by date, with their total counts. The array is empty if the id is unknown. */
export interface LatestLists {
  readonly agreements: readonly { total: number; latest: readonly ListedAgreementFragment[] }[]
  readonly initiatives: readonly { total: number; latest: readonly ListedInitiativeFragment[] }[]
  readonly events: readonly { total: number; latest: readonly ListedEventFragment[] }[]
}

/** Shows the latest agreements, initiatives and events of a node, sorted by date. */
export function LatestTimeline(props: { name: string; of: string; answer: UseQueryResult<LatestLists> }) {
  return (
    <QueryResult of={props.answer}>
      {({ agreements: [agreements], initiatives: [initiatives], events: [events] }) => {
        const left = [
          leftOut(agreements, 'agreement'),
          leftOut(initiatives, 'initiative'),
          leftOut(events, 'event'),
        ].filter(Boolean)
        const entries = [...(agreements?.latest ?? []), ...(initiatives?.latest ?? []), ...(events?.latest ?? [])]
        return (
          <>
            {left.length > 0 && (
              <p className="section-note">The newest are shown; the API returns the other {left.join(', ')}.</p>
            )}
            <EntityTimeline name={props.name} of={props.of} entries={newestFirst(entries)} />
          </>
        )
      }}
    </QueryResult>
  )
}

function leftOut(list: { total: number; latest: readonly unknown[] } | undefined, kind: string): string {
  const left = (list?.total ?? 0) - (list?.latest.length ?? 0)
  return left > 0 ? count(left, kind) : ''
}
