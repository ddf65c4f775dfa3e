/** An entry with the day by which lists are ordered. */
interface Dated {
  readonly id: string
  readonly happenedOn?: string | null
}

/** Entries in the order in which the API lists them: newest first, undated last, and by id where that says no more. */
export function newestFirst<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  const day = ({ happenedOn }: Entry) => happenedOn ?? ''
  return [...entries].sort((one, other) => compare(day(other), day(one)) || compare(one.id, other.id))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
