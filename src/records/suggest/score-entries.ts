import { daysApart } from './dates-apart'
import { share, namesOf } from './score-agencies'
import type { Candidate, Scorer } from './suggestion'
import { significantTokens, tokenSimilarity } from './tokens'

/** The maximum number of days between two dates of one event. */
const MAX_DAYS_APART = 3

/**
 * Scores two events that are at most three days apart. At least one of three conditions must hold: the events have
 * similar names; they share most countries, and also a place or part of the name; or they belong to the same series and
 * share part of the name, a source or a person.
 */
export const scoreEvents: Scorer = (a, b) => {
  const apart = daysApart(a, b)
  if (apart === undefined || apart > MAX_DAYS_APART) return undefined
  const alike = titleSimilarity(a, b)
  const shared = overlap(a.countries, b.countries)
  if (alike >= 0.6) return { score: 0.5 + 0.45 * alike, reason: 'similar names, at the same time' }
  const samePlace = a.place !== undefined && b.place !== undefined && share([a.place], [b.place])
  if (shared >= 0.5 && (samePlace || alike >= 0.4))
    return { score: 0.5 + 0.2 * alike + 0.2 * shared, reason: 'the same countries at the same time' }
  return isOneOfSeries(a, b, alike)
    ? { score: 0.5 + 0.2 * alike, reason: 'of the same series, at the same time' }
    : undefined
}

/** Checks whether two events of one series at the same time are similar, and do not name mostly different countries. */
function isOneOfSeries(a: Candidate, b: Candidate, alike: number): boolean {
  if (!meets(a.partOf, b.partOf)) return false
  if (a.countries.length > 0 && b.countries.length > 0 && overlap(a.countries, b.countries) < 0.5) return false
  return alike >= 0.4 || meets(a.sources, b.sources) || meets(a.people, b.people)
}

const meets = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
  some.some((one) => others.includes(one))

/**
 * Scores two initiatives that share a name, or that have similar names and share most countries. Two initiatives with
 * exactly two parties each are different if their parties differ, because a country can share the same kind of centre
 * or link with each of several countries.
 */
export const scoreInitiatives: Scorer = (a, b) => {
  if (a.countries.length === 2 && b.countries.length === 2 && a.countries.join() !== b.countries.join())
    return undefined
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
