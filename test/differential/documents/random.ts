import fc, { type GeneratorValue } from 'fast-check'

/** What the choices of one document are made with: all come from one seed. */
export class Random {
  constructor(private readonly generate: GeneratorValue) {}

  /** A whole number from 0 to below a bound. */
  below(bound: number): number {
    return this.generate(evenly, bound - 1)
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  /** Different entries of a list, in any order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.below(left.length), 1)[0]!)
  }
}

/** All numbers alike; fast-check itself prefers the ends of a range. */
const evenly = (max: number) => fc.noBias(fc.nat(max))

/** So many things, each made with choices of its own, from a seed. */
export function sample<T>(make: (random: Random) => T, count: number, seed: number): T[] {
  return fc.sample(
    fc.gen().map((generate) => make(new Random(generate))),
    { numRuns: count, seed },
  )
}
