import { LRUCache } from 'lru-cache'

/** The number of results that a memoized function keeps. The least recently used result is dropped first. */
const MAX_RESULTS = 50_000

/** Memoizes a function that takes one string. */
export function memoize<Result extends NonNullable<unknown>>(work: (key: string) => Result): (key: string) => Result {
  const results = new LRUCache<string, Result>({ max: MAX_RESULTS })
  return (key) => {
    const known = results.get(key)
    if (known !== undefined) return known
    const result = work(key)
    results.set(key, result)
    return result
  }
}

/**
 * Memoizes a function by an object in its argument, such as a node of a parsed document. A result is dropped when that
 * object is garbage-collected.
 */
export function memoizeByNode<Argument, Result extends NonNullable<unknown>>(
  nodeOf: (argument: Argument) => object,
  work: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new WeakMap<object, Result>()
  return (argument) => {
    const known = results.get(nodeOf(argument))
    if (known !== undefined) return known
    const result = work(argument)
    results.set(nodeOf(argument), result)
    return result
  }
}
