import { comparableName } from '../../model/names'
import type { Candidate, Scorer } from './suggestion'
import { matchingTokens, significantTokens } from './tokens'

/** Scores two agencies. Agencies of two known, different countries are not similar. */
export const scoreAgencies: Scorer = (a, b) => {
  const [country, other] = [a.countries[0], b.countries[0]]
  if (country && other && country !== other) return undefined
  const doubt = country === other ? 0 : 0.2
  const found = compareNames(a, b, country ?? other)
  return (
    found && {
      ...found,
      score: found.score - doubt,
      reason: doubt ? `${found.reason}; one has no country` : found.reason,
    }
  )
}

function compareNames(a: Candidate, b: Candidate, country: string | undefined) {
  if (share([a.name], [b.name])) return { score: 1, reason: 'the same name' }
  if (share(namesOf(a), namesOf(b))) return { score: 0.9, reason: 'a name in common' }
  if (isAcronymOf(a, b, country) || isAcronymOf(b, a, country))
    return { score: 0.8, reason: 'one is the initials of the other' }
  return compareWords(significantTokens(a.name, country), significantTokens(b.name, country))
}

function compareWords(a: readonly string[], b: readonly string[]) {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  const matching = matchingTokens(fewer, more)
  if (matching === a.length && matching === b.length) {
    const same = [...a].sort().join(' ') === [...b].sort().join(' ')
    return same ? { score: 0.95, reason: 'the same words' } : { score: 0.85, reason: 'nearly the same words' }
  }
  const within = matching === fewer.length && fewer.length >= 2 && more.length - fewer.length === 1
  return within ? { score: 0.6, reason: 'one name is the other with an additional word' } : undefined
}

/** Returns the name of a candidate and its other names. */
export const namesOf = ({ name, otherNames }: Candidate): string[] => [name, ...otherNames]

/** Checks whether two lists have a name in common. Case and accents are ignored. */
export function share(a: readonly string[], b: readonly string[]): boolean {
  const folded = new Set(a.map(comparableName))
  return b.some((name) => folded.has(comparableName(name)))
}

function isAcronymOf(short: Candidate, long: Candidate, country: string | undefined): boolean {
  if (/\s/.test(short.name.trim())) return false
  const acronym = short.name.replace(/[^\p{L}]/gu, '').toLowerCase()
  if (acronym.length < 2 || acronym.length > 8) return false
  const everyWord = comparableName(long.name).split(' ')
  const telling = significantTokens(long.name, country)
  return [everyWord, telling, significantTokens(long.name)].some(
    (words) => words.length > 1 && initials(words) === acronym,
  )
}

const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('')
