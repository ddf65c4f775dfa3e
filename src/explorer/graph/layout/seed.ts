/** A position in the plane. */
export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Hashes a string to an integer that is the same on every machine (32-bit FNV-1a, followed by the finalizer of
 * MurmurHash3).
 */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/**
 * Returns a position in a disc around a centre. The position depends only on the string, and different strings spread
 * evenly over the disc.
 */
export function placeOf(text: string, radius: number, centre: Place = { x: 0, y: 0 }): Place {
  const angle = (hash(`${text}/angle`) / 2 ** 32) * 2 * Math.PI
  const distance = Math.sqrt(hash(`${text}/distance`) / 2 ** 32) * radius
  return { x: centre.x + Math.cos(angle) * distance, y: centre.y + Math.sin(angle) * distance }
}

/**
 * Creates a generator (mulberry32) of random numbers from 0 (inclusive) to 1 (exclusive). The same seed gives the same
 * numbers.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}
