/** An entry with the date by which lists are sorted. */
interface Dated {
  readonly id: string
  readonly happenedOn?: string | null
}

/** Sorts entries in the same way as the API: newest first, undated last, and by id if the dates are equal. */
export function newestFirst<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  const day = ({ happenedOn }: Entry) => happenedOn ?? ''
  return [...entries].sort((one, other) => compare(day(other), day(one)) || compare(one.id, other.id))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
