import { tryEdtf } from '../../model/edtf'
import { share, namesOf } from './score-agencies'
import type { Candidate, Scorer } from './suggestion'
import { significantTokens, tokenSimilarity } from './tokens'

/** The maximum number of days between two dates that are reported for the same signing. */
const MAX_DAYS_APART = 7

/**
 * Scores two agreements of the same parties. If they have the same kind and exact dates at most a week apart, they are
 * always suggested, whatever their titles, because an agreement that is counted twice makes figures wrong. Otherwise,
 * their titles have to be similar.
 */
export const scoreAgreements: Scorer = (a, b) => {
  if (a.countries.join() !== b.countries.join()) return undefined
  const alike = titleSimilarity(a, b)
  const apart = daysApart(a, b)
  const kinds = a.sort === b.sort ? 'parties and kind' : 'parties'
  if (apart === undefined)
    return alike >= 0.6 ? { score: 0.3 + 0.5 * alike, reason: `the same ${kinds}, one of them undated` } : undefined
  if (apart > MAX_DAYS_APART) return undefined
  const day = apart === 0 ? 'on the same day' : `${apart} days apart`
  if (a.sort === b.sort && (isExact(a) && isExact(b) ? true : alike >= 0.4))
    return {
      score: 0.5 + 0.45 * alike,
      reason: `the same ${kinds}, ${isExact(a) && isExact(b) ? day : 'perhaps on the same day'}`,
    }
  return alike >= 0.5 ? { score: 0.4 + 0.45 * alike, reason: `the same ${kinds}, ${day}` } : undefined
}

/**
 * Scores two events that are at most three days apart and have similar names, or most countries and a place in common.
 */
export const scoreEvents: Scorer = (a, b) => {
  const apart = daysApart(a, b)
  if (apart === undefined || apart > 3) return undefined
  const alike = titleSimilarity(a, b)
  const shared = overlap(a.countries, b.countries)
  if (alike >= 0.6) return { score: 0.5 + 0.45 * alike, reason: 'similar names, at the same time' }
  const samePlace = a.place !== undefined && b.place !== undefined && share([a.place], [b.place])
  return shared >= 0.5 && (samePlace || alike >= 0.4)
    ? { score: 0.5 + 0.2 * alike + 0.2 * shared, reason: 'the same countries at the same time' }
    : undefined
}

/** Scores two initiatives that share a name, or that have similar names and share most countries. */
export const scoreInitiatives: Scorer = (a, b) => {
  if (share(namesOf(a), namesOf(b))) return { score: 0.95, reason: 'a name in common' }
  const alike = titleSimilarity(a, b)
  const shared = overlap(a.countries, b.countries)
  return alike >= 0.6 && shared >= 0.5
    ? { score: 0.3 + 0.4 * alike + 0.2 * shared, reason: 'similar names, of the same countries' }
    : undefined
}

function titleSimilarity(a: Candidate, b: Candidate): number {
  const words = (candidate: Candidate) =>
    significantTokens(candidate.name).filter((word) => !/^(19|20)\d\d$/.test(word))
  return tokenSimilarity(words(a), words(b))
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((country) => b.includes(country)).length
  return common === 0 ? 0 : common / Math.max(a.length, b.length)
}

/**
 * Returns the number of days between two spans of possible days, 0 if they overlap, or undefined if one has no bounds.
 */
function daysApart(a: Candidate, b: Candidate): number | undefined {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  if (!one || !other) return undefined
  const gap = Math.max(other.from - one.to, one.from - other.to)
  return Math.max(0, Math.round(gap / 86_400_000))
}

function boundsOf({ on }: Candidate): { from: number; to: number } | undefined {
  const date = on === undefined ? undefined : tryEdtf(on)
  if (!date?.earliest || !date.latest) return undefined
  return { from: Date.parse(date.earliest), to: Date.parse(date.latest) }
}

const isExact = ({ on }: Candidate): boolean => on !== undefined && tryEdtf(on)?.precision === 'DAY'
