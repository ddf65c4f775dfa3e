import { QueryResult } from '../layout/QueryResult'
import { NoneRecorded } from '../layout/Section'
import { EntityTimeline, type Listed } from './EntityTimeline'
import { entriesIn, type EntryId, useEntries } from './useEntries'

/**
 * Shows the agreements, initiatives and events with the given ids, sorted by date. `part` returns the entity's role in
 * each of them.
 */
export function TimelineOfIds(props: {
  name: string
  of: string
  entries: readonly EntryId[]
  part?: (entry: Listed) => string | null
}) {
  const { entries, ...timeline } = props
  const answer = useEntries(entries)
  if (entries.length === 0) return <NoneRecorded what="agreements, initiatives or events" />
  return <QueryResult of={answer}>{(found) => <EntityTimeline {...timeline} entries={entriesIn(found)} />}</QueryResult>
}
