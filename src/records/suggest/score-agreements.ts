import { daysApart, isExactDay } from './dates-apart'
import { evidenceOf } from './evidence'
import type { Candidate, Scorer } from './suggestion'

/** The maximum number of days between two dates that are reported for the same signing. */
const MAX_DAYS_APART = 7

/**
 * Scores two agreements between the same parties. All instruments signed during one visit share the parties, the kind
 * and the day, so the titles, topics and agencies must not show a difference. The less similar the kind and the day
 * are, the more similar the titles, topics and agencies must be.
 */
export const scoreAgreements: Scorer = (a, b) => {
  if (a.countries.join() !== b.countries.join()) return undefined
  const when = agreementOfDays(a, b)
  if (!when) return undefined
  const sameKind = a.sort === b.sort
  const { weight, titles, notes } = evidenceOf(a, b)
  const needed = when.needed + (sameKind ? 0 : 0.3)
  if (weight < needed || (needed > 0.2 && titles === undefined && !notes.includes('common topics'))) return undefined
  const kinds = sameKind ? 'parties and kind' : 'parties'
  const reason = [`the same ${kinds}, ${when.words}`, ...notes].join(', ')
  return { score: Math.min(0.95, when.score + 0.25 * weight - (sameKind ? 0 : 0.1)), reason }
}

interface DayAgreement {
  words: string
  /** The weight of evidence that is required. */
  needed: number
  /** The score if there is no evidence. */
  score: number
}

/** Compares the days of two agreements. Returns undefined if the days are too far apart for one signing. */
function agreementOfDays(a: Candidate, b: Candidate): DayAgreement | undefined {
  const apart = daysApart(a, b)
  if (apart === undefined) return { words: 'one of them undated', needed: 0.3, score: 0.4 }
  if (apart > MAX_DAYS_APART) return undefined
  if (apart > 0) return { words: `${apart} ${apart === 1 ? 'day' : 'days'} apart`, needed: 0.2, score: 0.45 }
  if (isExactDay(a) && isExactDay(b)) return { words: 'on the same day', needed: 0, score: 0.5 }
  return { words: 'perhaps on the same day', needed: 0.2, score: 0.45 }
}
