import { comparableName } from '../../model/names'
import { namesOf, share } from './score-agencies'
import type { Scorer } from './suggestion'
import { isNearlyEqual, matchingTokens } from './tokens'

/**
 * Scores two people. If they belong to the same country, their names must be similar. If they belong to different
 * countries, their names must be the same.
 */
export const scorePeople: Scorer = (a, b) => {
  const [country, other] = [a.countries[0], b.countries[0]]
  if (share(namesOf(a), namesOf(b))) {
    if (country === other) return { score: 1, reason: 'the same name' }
    if (wordsOf(a.name).length < 2) return undefined
    return country && other
      ? { score: 0.7, reason: 'the same name, of two countries' }
      : { score: 0.85, reason: 'the same name; one has no country' }
  }
  if (country !== other) return undefined
  return compareWords(wordsOf(a.name), wordsOf(b.name))
}

const wordsOf = (name: string): string[] => comparableName(name).split(' ')

function compareWords(a: string[], b: string[]) {
  if (a.length < 2 || b.length < 2) return undefined
  if ([...a].sort().join(' ') === [...b].sort().join(' '))
    return { score: 0.95, reason: 'the same words in another order, such as the family name first' }
  if (a.join('') === b.join('')) return { score: 0.95, reason: 'the same name, divided differently' }
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  const matching = matchingTokens(fewer, more)
  if (matching === more.length) return { score: 0.85, reason: 'nearly the same spelling' }
  if (matching === fewer.length) return { score: 0.75, reason: 'one name is the other with an additional word' }
  return withInitials(fewer, more) ? { score: 0.75, reason: 'initials of the same name' } : undefined
}

/** Checks whether one word is nearly equal and the others are initials: S. Jaishankar and Subrahmanyam Jaishankar. */
function withInitials(a: string[], b: string[]): boolean {
  if (a.length !== b.length || !a.some((word, index) => word.length > 2 && isNearlyEqual(word, b[index] ?? '')))
    return false
  return a.every((word, index) => fits(word, b[index] ?? ''))
}

function fits(a: string, b: string): boolean {
  if (isNearlyEqual(a, b)) return true
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}
