import type { Day, Participant } from './tie-facts'

/**
 * Returns the first day on which both countries take part: the latest of `happenedOn` and the days on which the two
 * countries joined. Returns null if no day is known, and undefined if the two countries never took part at the same
 * time.
 */
export function bothFrom(first: Participant[] = [], second: Participant[] = [], happenedOn: Day): Day | undefined {
  const starts = first.flatMap((a) => second.filter((b) => meet(a, b)).map((b) => latest(happenedOn, a.from, b.from)))
  return starts.length === 0 ? undefined : earliest(starts)
}

/**
 * Checks whether two participants could have taken part at the same time: neither joined after the other left. An
 * agency can take part only while it exists.
 */
function meet(a: Participant, b: Participant): boolean {
  const joined = latest(a.from, a.formed ?? null, b.from, b.formed ?? null)
  const left = earliest([a.to, a.dissolved ?? null, b.to, b.dissolved ?? null])
  return joined === null || left === null || joined <= left
}

/** Returns the latest day. A country that joins later is tied from the day on which it joins. */
function latest(...days: Day[]): Day {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}

function earliest(days: Day[]): Day {
  return days.filter((day) => day !== null).sort()[0] ?? null
}
