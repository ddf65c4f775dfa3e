import { seed } from './seed'

/**
 * Returns a generator of random numbers that are at least 0 and less than 1. The same seed gives the same numbers. The
 * generator is the linear congruential one from Numerical Recipes, which is random enough for tests.
 */
export function chances(from = seed): () => number {
  let state = from
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
