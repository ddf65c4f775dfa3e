/** The two countries of a tie's address, in alphabetical order. Bloc ids have hyphens of their own (`AFRICAN-UNION-SG`). */
export function tieIds(id: string, known: ReadonlySet<string>): [string, string] | undefined {
  const parts = id.toUpperCase().split('-')
  if (parts.length === 2 && parts[0] !== undefined && parts[1] !== undefined) return ordered(parts[0], parts[1])
  const splits = parts.slice(1).map((_, place) => [parts.slice(0, place + 1), parts.slice(place + 1)])
  const pairs = splits.map(([one, other]) => [one?.join('-') ?? '', other?.join('-') ?? ''] as const)
  const match = pairs.find(([one, other]) => known.has(one) && known.has(other))
  return match === undefined ? undefined : ordered(match[0], match[1])
}

function ordered(one: string, other: string): [string, string] {
  return one < other ? [one, other] : [other, one]
}
