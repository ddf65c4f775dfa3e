import { QueryResult } from '../layout/QueryResult'
import { NoneRecorded } from '../layout/Section'
import { EntityTimeline, type Listed } from './EntityTimeline'
import { entriesIn, type EntryId, useEntries } from './useEntries'

/** Agreements, initiatives and events that are known by their ids, in order of time. `part` says what part a node took. */
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
