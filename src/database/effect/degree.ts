import { type DayText, dayAfter, dayBefore, type KnownDay, knownDay, lastKnown, type Span } from '../../model/days'

/**
 * The degree to which an agreement or initiative is in effect on a day. The section "In effect on a day" in
 * `docs/rules.md` states the rule.
 */
export type Degree = 'IN_EFFECT' | 'WHEN_LAST_KNOWN' | 'POSSIBLY' | 'NOT'

/** The earliest representable day, used for a beginning with no known date. */
export const EARLIEST_DAY = '0001-01-01'

/** The latest representable day, used for an end of which only the first possible day is known. */
export const LATEST_DAY = '9999-12-31'

/** Why an agreement or initiative is only possibly in effect. `FUTURE` depends on today, so it is never stored. */
export type EffectReason = 'EFFECT_NOT_STATED' | 'TERM_RAN_OUT' | 'COARSE_DAY' | 'SUSPENDED' | 'SUCCESSION_INFERRED'

/** The degree on a day, with its reason, or with the last day on which the entry is known to be in effect. */
export interface DegreeOnDay {
  degree: Degree
  reason: EffectReason | null
  /** In EDTF. */
  knownOn: string | null
}

/** A period with a beginning, and possibly an end. */
export interface Interval {
  from: Span
  /** Null if the end is unknown. */
  to: Span | null
}

/** A term that has begun: the day from which it counts, its last day (null if unknown), and its renewal. */
export interface CountedTerm {
  from: Span
  end: Span | null
  renewal: string | null
  /** True if a source states that the agreement ended with its term. */
  isStatedEnd?: boolean
}

/** The facts from which the degree on any day follows. */
export interface EffectFacts {
  /** The beginning. Null if no source states one and none can be assumed. */
  begun: Span | null
  /** The day from which effect is possible if the beginning is not stated. */
  possibleFrom: DayText
  /** Days on which the agreement or initiative was in effect, as sources confirm or later stages prove. */
  knownOn: KnownDay[]
  /**
   * Reference dates of sources, on which the agreement or initiative is only assumed to have been in effect. Such days
   * do not confirm effect.
   */
  assumedOn: KnownDay[]
  /**
   * Stated ends, each with the day on which effect resumed. From the last possible day of an end, the agreement or
   * initiative is no longer in effect.
   */
  ends: Interval[]
  successors: { begun: Span; isStated: boolean }[]
  suspensions: Interval[]
  terms: CountedTerm[]
}

const NOT: DegreeOnDay = { degree: 'NOT', reason: null, knownOn: null }
const possibly = (reason: EffectReason): DegreeOnDay => ({ degree: 'POSSIBLY', reason, knownOn: null })

/**
 * Returns the degree to which an agreement or initiative is in effect on a day. The first case that applies decides:
 * before the beginning, after a stated end, after a term that is not renewed, after a successor, during a suspension,
 * up to a confirmed day, after the term. If no case applies, the agreement or initiative was in effect when last known,
 * or is possibly in effect if its beginning is unknown.
 */
export function degreeOn(facts: EffectFacts, day: DayText): DegreeOnDay {
  return (
    beforeBeginning(facts, day) ??
    afterEnd(facts, day) ??
    afterLastTerm(facts, day) ??
    afterSuccessor(facts, day) ??
    whileSuspended(facts, day) ??
    whileConfirmed(facts, day) ??
    afterTerm(facts, day) ??
    (facts.begun ? whenLastKnown(facts, facts.begun, day) : possibly('EFFECT_NOT_STATED'))
  )
}

function beforeBeginning({ begun, possibleFrom }: EffectFacts, day: DayText): DegreeOnDay | undefined {
  if (!begun) return day < possibleFrom ? NOT : undefined
  if (day < begun.earliest) return NOT
  return day < begun.latest ? possibly('COARSE_DAY') : undefined
}

function afterEnd({ ends }: Pick<EffectFacts, 'ends'>, day: DayText): DegreeOnDay | undefined {
  const passed = ends.filter(({ from, to }) => from.earliest <= day && (!to || day < to.latest))
  if (passed.some(({ from, to }) => from.latest <= day && (!to || day < to.earliest))) return NOT
  return passed.length > 0 ? possibly('COARSE_DAY') : undefined
}

/**
 * A stated successor ends the agreement. If no source states the succession, both agreements may be in effect. If the
 * term of the earlier agreement had run out before such a successor began, the term remains the reason.
 */
function afterSuccessor(facts: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const { successors } = facts
  const stated = successors.filter(({ isStated }) => isStated).map(({ begun }) => ({ from: begun, to: null }))
  const ended = afterEnd({ ends: stated }, day)
  if (ended) return ended
  const inferred = successors.filter(({ isStated, begun }) => !isStated && begun.earliest <= day)
  const first = inferred.map(({ begun }) => begun.earliest).sort()[0]
  return first === undefined || hadRunOut(facts, first) ? undefined : possibly('SUCCESSION_INFERRED')
}

const hadRunOut = (facts: EffectFacts, day: DayText): boolean =>
  !whileConfirmed(facts, day) && afterTerm(facts, dayBefore(day))?.reason === 'TERM_RAN_OUT'

function whileSuspended({ suspensions }: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const isSuspended = suspensions.some(({ from, to }) => from.earliest <= day && (!to || day < to.latest))
  return isSuspended ? possibly('SUSPENDED') : undefined
}

function whileConfirmed(facts: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const isConfirmed = facts.begun !== null && isKnownFrom(facts, day)
  return isConfirmed ? { degree: 'IN_EFFECT', reason: null, knownOn: null } : undefined
}

/**
 * Checks whether the agreement or initiative is known to be in effect on a day or later. If the term had run out by
 * that day, a known day after the next renewal proves nothing, because a renewal does not bridge a lapse.
 */
function isKnownFrom(facts: EffectFacts, day: DayText): boolean {
  const later = facts.terms.filter(({ from }) => from.latest > day).map(({ from }) => from.earliest)
  const restart = afterTerm(facts, day) ? later.sort()[0] : undefined
  return facts.knownOn.some((known) => known.day >= day && (restart === undefined || known.day < restart))
}

/**
 * If the term cannot be renewed, or if the agreement ended with the term, the agreement is not in effect after the last
 * possible day of the term. A later day on which the agreement is known to be in effect takes precedence, unless a source
 * states that the agreement ended.
 */
function afterLastTerm(facts: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const begun = facts.terms.filter(({ from }) => from.latest <= day)
  const isOver = begun.length > 0 && begun.every(({ end }) => end && end.latest < day)
  const isLast =
    begun.some(({ isStatedEnd }) => isStatedEnd) ||
    (begun.some(({ renewal }) => renewal === 'NONE') && !isKnownFrom(facts, day))
  return isOver && isLast ? NOT : undefined
}

/** Returns the degree after the last day of the term. A term that renews itself continues. */
function afterTerm({ terms }: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const begun = terms.filter(({ from }) => from.latest <= day)
  const isWithin = begun.some(({ end, renewal }) => renewal === 'AUTOMATIC' || !end || day <= end.earliest)
  if (begun.length === 0 || isWithin) return
  return possibly(begun.some(({ end }) => end && day <= end.latest) ? 'COARSE_DAY' : 'TERM_RAN_OUT')
}

function whenLastKnown({ knownOn, assumedOn }: EffectFacts, begun: Span, day: DayText): DegreeOnDay {
  const days = [...knownOn, ...assumedOn].filter((known) => known.day <= day && known.day >= begun.latest)
  const known = lastKnown([...days, knownDay(begun, 'latest')])
  return { degree: 'WHEN_LAST_KNOWN', reason: null, knownOn: known?.on ?? null }
}

/** A degree that applies from a day until the next step. */
export interface EffectStep extends DegreeOnDay {
  since: DayText
}

/**
 * Returns the steps in which the degree changes, in order. Before the first step, the agreement or initiative is not in
 * effect. There is at least one step.
 */
export function effectSteps(facts: EffectFacts): EffectStep[] {
  const steps: EffectStep[] = []
  let before: DegreeOnDay = NOT
  for (const since of daysOfChange(facts)) {
    const now = degreeOn(facts, since)
    if (now.degree !== before.degree || now.reason !== before.reason || now.knownOn !== before.knownOn) {
      steps.push({ since, ...now })
    }
    before = now
  }
  return steps.length > 0 ? steps : [{ since: EARLIEST_DAY, ...NOT }]
}

/** Returns every day on which the degree can change, sorted. */
function daysOfChange(facts: EffectFacts): DayText[] {
  const { begun, possibleFrom, knownOn, assumedOn, ends, successors, suspensions, terms } = facts
  const spans = [
    begun,
    ...successors.map((each) => each.begun),
    ...[...ends, ...suspensions].flatMap((each) => [each.from, each.to]),
    ...terms.map(({ from }) => from),
  ]
  const bounds = spans.flatMap((span) => (span ? [span.earliest, span.latest] : []))
  const known = [...knownOn, ...assumedOn].map(({ day }) => day)
  const lastDays = [...known, ...terms.flatMap(({ end }) => (end ? [end.earliest, end.latest] : []))]
  const days = [possibleFrom, ...bounds, ...known, ...lastDays.map(dayAfter)]
  return [...new Set(days)].filter((day) => day < LATEST_DAY).sort()
}
