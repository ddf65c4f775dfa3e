import fc, { type GeneratorValue } from 'fast-check'

/** Makes the random choices of one document, all from one seed. */
export class Random {
  /**
   * Makes the choices that change only values, such as operands, and not the statements that the database plans. These
   * choices can come from another seed.
   */
  readonly values: Random

  constructor(
    private readonly generate: GeneratorValue,
    values?: Random,
  ) {
    this.values = values ?? this
  }

  /** Returns an integer that is at least 0 and less than a bound. */
  below(bound: number): number {
    return this.generate(evenly, bound - 1)
  }

  /** Returns true in the given percentage of cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  /** Returns different entries of a list, in any order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.below(left.length), 1)[0]!)
  }
}

/** Draws every number with equal probability, whereas fast-check prefers the ends of a range. */
const evenly = (max: number) => fc.noBias(fc.nat(max))

/** Makes a number of things from a seed, each with its own random choices. */
export function sample<T>(make: (random: Random) => T, count: number, seed: number): T[] {
  return fc.sample(
    fc.gen().map((generate) => make(new Random(generate))),
    { numRuns: count, seed },
  )
}

/** Returns choices that come from one seed, except for the choices of values, which come from another seed. */
export function randomOf(seed: number, ofValues: number): Random {
  const generators = (from: number) => fc.sample(fc.gen(), { numRuns: 1, seed: from })
  const [[generate], [values]] = [generators(seed), generators(ofValues)]
  return new Random(generate!, new Random(values!))
}
