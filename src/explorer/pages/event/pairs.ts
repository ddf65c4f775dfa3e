interface Pair {
  readonly id: string
}

/** An event with its pairs, and with the pairs of the agreements that were signed at the event. */
interface WithPairs {
  readonly ties: readonly Pair[]
  readonly agreements: readonly { readonly ties: readonly Pair[]; readonly recordedFor: readonly Pair[] }[]
}

/**
 * Returns the pairs for which the event is a contact, and the pairs that are tied by agreements signed at the event.
 */
export const tiesOf = ({ ties, agreements }: WithPairs): Pair[] =>
  distinct([...ties, ...agreements.flatMap((agreement) => agreement.ties)])

/** Returns the other pairs for which agreements of the event are recorded but not counted. */
export function recordedFor(event: WithPairs): Pair[] {
  const tied = new Set(tiesOf(event).map(({ id }) => id))
  const recorded = event.agreements.flatMap((agreement) => agreement.recordedFor)
  return distinct(recorded.filter(({ id }) => !tied.has(id)))
}

const distinct = (pairs: readonly Pair[]): Pair[] => [...new Map(pairs.map(({ id }) => [id, { id }])).values()]
