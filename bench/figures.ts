/** The times of one side, in milliseconds. */
export interface Figure {
  median: number
  /** The time within which 95 % of the answers arrived. */
  percentile95: number
  /** The median of each round. */
  rounds: number[]
}

/** Collects the milliseconds that each side took, by round. */
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
 * Returns how many times as long one side takes as another: the median of the ratios per round. Only times from the
 * same round are compared, because the speed of a shared machine can double or halve within a minute.
 */
export function ratio(one: Figure, other: Figure): number {
  const inEach = one.rounds.map((time, round) => time / other.rounds[round]!)
  return part(inEach, 0.5)
}

/** Returns a quantile of some numbers. For a share of 0.5, this is the median. */
export function part(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

/** Runs a function and returns how many milliseconds it took. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await run()
  return performance.now() - before
}
