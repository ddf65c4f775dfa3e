import { type DayText, dayAfter, dayBefore, lastOf, type Span } from '../../model/days'

/** The degree to which something is in effect on a day. "In effect on a day" in `docs/rules.md` states the rule. */
export type Degree = 'IN_EFFECT' | 'WHEN_LAST_KNOWN' | 'POSSIBLY' | 'NOT'

/** The first day of all days, for a beginning of which nothing is known. */
export const EARLIEST_DAY = '0001-01-01'

/** The latest possible day, for an end of which only the first possible day is known. */
export const LATEST_DAY = '9999-12-31'

/** Why something is only possibly in effect. `FUTURE` depends on today, so it is never stored. */
export type EffectReason = 'EFFECT_NOT_STATED' | 'TERM_RAN_OUT' | 'COARSE_DAY' | 'SUSPENDED' | 'SUCCESSION_INFERRED'

/** The degree on a day, with its reason, or with the last day for which effect is known. */
export interface DegreeOnDay {
  degree: Degree
  reason: EffectReason | null
  knownOn: DayText | null
}

/** A time that begins and may end. */
export interface Interval {
  from: Span
  /** Null if the end is not known. */
  to: Span | null
}

/** A term that has begun: the first day on which it counts, its last day, null if not known, and its renewal. */
export interface CountedTerm {
  from: DayText
  end: Span | null
  renewal: string | null
}

/** The facts from which the degree on any day follows. */
export interface EffectFacts {
  /** The beginning; null if no source states it and it cannot be assumed. */
  begun: Span | null
  /** The day from which effect is possible if the beginning is not stated. */
  possibleFrom: DayText
  /** Days on which sources confirm, or later stages prove, that it was in effect. */
  knownOn: DayText[]
  /**
   * Days on which it is assumed to have been in effect, because a source speaks of the day. They do not confirm effect.
   */
  assumedOn: DayText[]
  /** Stated ends, each until it was put back into effect. From the latest bound of an end on, it is not in effect. */
  ends: Interval[]
  successors: { begun: Span; isStated: boolean }[]
  suspensions: Interval[]
  terms: CountedTerm[]
}

const NOT: DegreeOnDay = { degree: 'NOT', reason: null, knownOn: null }
const possibly = (reason: EffectReason): DegreeOnDay => ({ degree: 'POSSIBLY', reason, knownOn: null })

/**
 * Returns the degree to which something is in effect on a day. The first rule that applies decides: before the
 * beginning, after a stated end, after a term that is not renewed, after a successor, during a suspension, up to a
 * confirmed day, after the term. If none applies, it was in effect when last known.
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
 * A stated successor ends it. If no source states the succession, both may be in effect. If its term had run out before
 * that successor began, the term remains the reason.
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

function whileConfirmed({ begun, knownOn }: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const isConfirmed = begun !== null && knownOn.some((known) => known >= day)
  return isConfirmed ? { degree: 'IN_EFFECT', reason: null, knownOn: null } : undefined
}

/** After the last possible day of a term that cannot be renewed, or after which it ended, it is not in effect. */
function afterLastTerm({ terms, knownOn }: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const begun = terms.filter(({ from }) => from <= day)
  const isOver = begun.length > 0 && begun.every(({ end }) => end && end.latest < day)
  const isLast = begun.some(({ renewal }) => renewal === 'NONE') && !knownOn.some((known) => known >= day)
  return isOver && isLast ? NOT : undefined
}

/** After the last day of the term. A term that renews itself continues. */
function afterTerm({ terms }: EffectFacts, day: DayText): DegreeOnDay | undefined {
  const begun = terms.filter(({ from }) => from <= day)
  const isWithin = begun.some(({ end, renewal }) => renewal === 'AUTOMATIC' || !end || day <= end.earliest)
  if (begun.length === 0 || isWithin) return
  return possibly(begun.some(({ end }) => end && day <= end.latest) ? 'COARSE_DAY' : 'TERM_RAN_OUT')
}

function whenLastKnown({ knownOn, assumedOn }: EffectFacts, begun: Span, day: DayText): DegreeOnDay {
  const days = [...knownOn, begun.latest, ...assumedOn]
  const known = lastOf(days.filter((known) => known <= day && known >= begun.latest))
  return { degree: 'WHEN_LAST_KNOWN', reason: null, knownOn: known ?? begun.latest }
}

/** A degree that holds from a day on, until the next step. */
export interface EffectStep extends DegreeOnDay {
  since: DayText
}

/**
 * Returns the steps in which the degree changes, in order. Before the first step it is not in effect. There is at least
 * one step.
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
  ]
  const bounds = spans.flatMap((span) => (span ? [span.earliest, span.latest] : []))
  const lastDays = [...knownOn, ...terms.flatMap(({ end }) => (end ? [end.earliest, end.latest] : []))]
  const days = [
    possibleFrom,
    ...bounds,
    ...knownOn,
    ...assumedOn,
    ...terms.map(({ from }) => from),
    ...lastDays.map(dayAfter),
  ]
  return [...new Set(days)].filter((day) => day < LATEST_DAY).sort()
}
