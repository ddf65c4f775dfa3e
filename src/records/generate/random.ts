/**
 * Pseudo-random numbers that are the same for the same seed (the mulberry32 generator). The generator does not come
 * from a package, because a new version of the package could change the generated records.
 */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** Returns a number that is at least 0 and less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** Returns an integer from `low` to `high`, including both. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }

  /**
   * Returns an index below `size`. Low indexes are far more frequent: about half of the results are in the first tenth.
   */
  uneven(size: number): number {
    return Math.floor(size * this.next() ** 3.3)
  }
}
