/**
 * Returns at most three words of `known` that are close to `word`, best first. A word is close if its edit distance is
 * at most a third of the length of `word`. Case is ignored, and swapping two neighbouring letters counts as one edit.
 */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/**
 * The minimum lengths of a misspelt word. Shorter words do not count, because changing one letter of a short word often
 * gives another valid word.
 */
const SHORTEST = { otherLetter: 8, extraOrMissing: 6 }

/**
 * Checks whether one word differs from another by a single typo: an extra, missing or wrong letter, or two swapped
 * letters. The first letter must be right, and the word must be long enough. For example, Angora is not a typo for
 * Angola.
 */
export function isSlip(word: string, other: string): boolean {
  if (word.length < SHORTEST.extraOrMissing || word[0] !== other[0] || editDistance(word, other, 1) !== 1) return false
  const letters = (each: string) => [...each].sort().join('')
  const hasOtherLetter = word.length === other.length && letters(word) !== letters(other)
  return !hasOtherLetter || word.length >= SHORTEST.otherLetter
}

/**
 * Returns the optimal string alignment distance, or some number greater than `limit` if the distance exceeds `limit`.
 * No package is used, because the packages that count a swap as one edit do not stop at a limit.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast)
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}

function nextRow(a: string, b: string, row: number, last: number[], beforeLast: number[]): number[] {
  const current = [row]
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1]
    const steps = [last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1)]
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    if (swapped) steps.push(beforeLast[column - 2]! + 1)
    current.push(Math.min(...steps))
  }
  return current
}
