import { Answer } from '../layout/Answer'
import { NoneRecorded } from '../layout/Section'
import { Chronicle, type Listed } from './Chronicle'
import { entriesIn, type EntryId, useEntries } from './useEntries'

/** Agreements, initiatives and events that are known by their ids, in order of time. `part` says what part a node took. */
export function ChronicleOfIds(props: {
  name: string
  of: string
  entries: readonly EntryId[]
  part?: (entry: Listed) => string | null
}) {
  const { entries, ...chronicle } = props
  const answer = useEntries(entries)
  if (entries.length === 0) return <NoneRecorded what="agreements, initiatives or events" />
  return <Answer of={answer}>{(found) => <Chronicle {...chronicle} entries={entriesIn(found)} />}</Answer>
}
