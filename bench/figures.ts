/** What the times of one side are, in milliseconds. */
export interface Figure {
  median: number
  /** 95 of 100 took no longer. */
  percentile95: number
  /** The median of each round. */
  rounds: number[]
}

/** The milliseconds that each side took, by round. */
export class Times {
  private readonly taken = new Map<string, number[][]>()

  addRound(side: string, milliseconds: number[]): void {
    const rounds = this.taken.get(side) ?? []
    rounds.push(milliseconds)
    this.taken.set(side, rounds)
  }

  figures(): Record<string, Figure> {
    return Object.fromEntries([...this.taken].map(([side, rounds]) => [side, figureOf(rounds)]))
  }
}

function figureOf(rounds: number[][]): Figure {
  const all = rounds.flat()
  return { median: part(all, 0.5), percentile95: part(all, 0.95), rounds: rounds.map((times) => part(times, 0.5)) }
}

/**
 * How many times as long one side takes as another: the median of what it is in each round. In a round both are asked
 * within a second or two; the speed of a shared machine changes twofold from one minute to the next.
 */
export function ratio(one: Figure, other: Figure): number {
  const inEach = one.rounds.map((time, round) => time / other.rounds[round]!)
  return part(inEach, 0.5)
}

/** The number that so large a share of some numbers is below: of 0.5, their median. */
export function part(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

/** Runs a thing and tells how many milliseconds it took. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await run()
  return performance.now() - before
}
