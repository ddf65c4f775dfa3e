import { effectSteps } from '../../src/database/effect/degree'
import { effectFacts } from '../../src/database/effect/effect-facts'
import type { Life, Stage } from '../../src/database/effect/life'

/** A known day. */
export const day = (text: string) => ({ earliest: text, latest: text })

/** A memorandum of 13 June 2019 with no other known data. */
export function life(given: Partial<Life> = {}): Life {
  return {
    id: 'a',
    kind: 'Agreement',
    isConcluded: true,
    needsStatedEffect: false,
    status: 'SIGNED',
    concluded: day('2019-06-13'),
    begun: null,
    isBeginningPlanned: false,
    beginningReferenceDates: given.begun ? [given.begun] : [],
    ended: null,
    referenceDates: [],
    reports: [],
    stages: [],
    term: null,
    parties: [],
    amendedOn: [],
    successors: [],
    stored: {},
    ...given,
  }
}

/** A stage on a known day, for all parties unless `for` names some. */
export const stage = (name: string, on: string, given: Partial<Stage> = {}): Stage => ({
  stage: name,
  on: day(on),
  until: null,
  for: [],
  ...given,
})

/** Formats the steps as text: `2019-06-13 WHEN_LAST_KNOWN 2019-06-13`. */
export function steps(of: Life, pair?: [string, string], begun: Record<string, string> = {}): string[] {
  const facts = effectFacts(of, (id) => (begun[id] ? day(begun[id]) : null), pair)
  return effectSteps(facts).map(({ since, degree, reason, knownOn }) =>
    [since, degree, reason, knownOn].filter((part) => part !== null).join(' '),
  )
}

/** A report, as of a day, that the agreement is in effect. */
export const inEffectOn = (referenceDate: string, basis: 'STATED' | 'IMPLIED' = 'STATED') =>
  ({ status: 'IN_EFFECT', basis, referenceDate: day(referenceDate) }) as const
