import { seed } from './seed'

/**
 * Random numbers from 0 to below 1, the same for the same seed: the linear congruential generator of Numerical Recipes,
 * enough to scatter.
 */
export function chances(from = seed): () => number {
  let state = from
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
