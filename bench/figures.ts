/** Milliseconds, sorted. */
export class Times {
  private readonly taken: number[] = []

  add(milliseconds: number): void {
    this.taken.push(milliseconds)
  }

  get median(): number {
    return this.at(0.5)
  }

  /** 95 of 100 took no longer. */
  get percentile95(): number {
    return this.at(0.95)
  }

  private at(part: number): number {
    const sorted = [...this.taken].sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
  }
}

/** Runs a thing and tells how many milliseconds it took. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await run()
  return performance.now() - before
}
