import { type DayText, dayAfter, dayBefore, lastOf, laterSpan, type Span } from '../../model/days'
import { addDuration } from '../claims/derived-dates'
import { type CountedTerm, EARLIEST_DAY, type EffectFacts, type Interval, LATEST_DAY } from './degree'
import type { Life, Pair, Party, Stage, StatusReport } from './life'

/** How it is known when something came into effect. */
export type EffectBasis = 'STATED' | 'FROM_STATUS' | 'FROM_SIGNATURE_ASSUMED'

/** Stages and states that end an agreement. */
const ENDED: ReadonlySet<string> = new Set([
  'COMPLETED',
  'EXPIRED',
  'LAPSED',
  'TERMINATED',
  'REPLACED',
  'ENDED',
  'ABANDONED',
])

/** Stages that put an agreement back into effect after it ended. */
const REVIVES: ReadonlySet<string> = new Set([
  'SIGNED',
  'ADOPTED',
  'IN_EFFECT',
  'PROVISIONALLY_APPLIED',
  'RESUMED',
  'EXTENDED',
  'RENEWED',
])

/** Later stages that prove that an agreement was in effect on their day. */
const PROVES_EFFECT: ReadonlySet<string> = new Set([
  'IN_EFFECT',
  'PROVISIONALLY_APPLIED',
  'SUSPENDED',
  'RESUMED',
  'AMENDED',
  'EXTENDED',
  'RENEWED',
  'NOTICE_GIVEN',
])

/**
 * Returns the beginning of something and how it is known. It is null if no source states it and it cannot be assumed.
 */
export function beginningOf(life: Life): { begun: Span; basis: EffectBasis } | null {
  if (life.begun) return { begun: life.begun, basis: 'STATED' }
  if (life.kind === 'Agreement' && !life.needsStatedEffect && !life.isBeginningPlanned && life.concluded) {
    return { begun: life.concluded, basis: 'FROM_SIGNATURE_ASSUMED' }
  }
  // A source that reports that it is in effect shows that it began by then.
  const reported = reportedInEffect(life.reports).sort()[0]
  if (!reported) return null
  const from = life.concluded?.earliest ?? EARLIEST_DAY
  return from > reported ? null : { begun: { earliest: from, latest: reported }, basis: 'FROM_STATUS' }
}

/**
 * Returns the facts that decide on which days something is in effect: for a pair of countries if a pair is given,
 * otherwise in general. `begunOf` returns the beginnings of its successors that include the pair.
 */
export function effectFacts(life: Life, begunOf: (successorId: string) => Span | null, pair?: Pair): EffectFacts {
  const beginning = beginningOf(life)
  const stages = life.stages.filter((stage) => appliesTo(stage, pair))
  const sides = pair ? pair.map((country) => life.parties.filter((party) => party.country === country)) : []
  const begun = laterOfSides(
    sides.map((side, index) =>
      beginningFor(side, ownStage(life.stages, pair![index]!), beginning?.begun ?? null, life),
    ),
    beginning?.begun ?? firstOwn(life),
  )
  const knownOn = confirmedDays(life, stages, beginning?.basis ?? null)
  const successors = life.successors.flatMap(({ id, isStated }) => {
    const next = begunOf(id)
    return next ? [{ begun: next, isStated: isStated || life.status === 'REPLACED' }] : []
  })
  return {
    begun,
    possibleFrom: possibleFrom(life, sides),
    knownOn,
    assumedOn: life.kind === 'Initiative' ? life.spokenOn.map(({ earliest }) => earliest) : [],
    ends: [...endsOf(life, stages, knownOn, successors.length > 0), ...sides.flatMap(leavingOf)].map((from) => ({
      from,
      to: revivalAfter(from, stages),
    })),
    successors,
    suspensions: suspensionsOf(life, stages),
    terms: termsOf(life, stages, beginning?.begun ?? null),
  }
}

/** A stage for some parties applies to a pair if it ends or suspends the effect for one of them, or is for both. */
function appliesTo({ stage, for: parties }: Stage, pair?: Pair): boolean {
  if (parties.length === 0) return true
  if (!pair) return false
  return ENDED.has(stage) || stage === 'SUSPENDED'
    ? pair.some((country) => parties.includes(country))
    : pair.every((country) => parties.includes(country))
}

/** Returns the stage that brings an agreement into effect for one party. */
const ownStage = (stages: Stage[], country: string): Span | null =>
  stages.find(({ stage, on, for: parties }) => stage === 'IN_EFFECT' && on && parties.includes(country))?.on ?? null

/** Returns the first day on which any party has it in effect, for an agreement that has no general day of effect. */
function firstOwn({ parties, stages }: Life): Span | null {
  const own = parties.flatMap(({ country, inEffect }) => inEffect ?? ownStage(stages, country) ?? [])
  return own.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0] ?? null
}

/** Returns the first stage after an end that puts it back into effect. A lapse is bridged by nothing else. */
const revivalAfter = (end: Span, stages: Stage[]): Span | null =>
  stages.find(({ stage, on }) => REVIVES.has(stage) && on && on.earliest > end.latest)?.on ?? null

/**
 * Returns the later of the two sides' beginnings, or null if either side has none. Without sides, returns the general
 * beginning.
 */
function laterOfSides(beginnings: (Span | null)[], general: Span | null): Span | null {
  const [one, other] = beginnings
  if (one === undefined || other === undefined) return general
  return one && other ? laterSpan(one, other) : null
}

/**
 * Returns the beginning for one side of a pair: the later of the agreement's beginning and the side's own. A side that
 * joined an agreement that needs a stated day of effect has no beginning until such a day is stated.
 */
function beginningFor(side: Party[], stage: Span | null, general: Span | null, life: Life): Span | null {
  const own = side.find(({ inEffect }) => inEffect)?.inEffect ?? stage
  if (own) return general ? laterSpan(general, own) : own
  const joined = side.find((party) => party.joined && party.how !== 'SIGNATURE')?.joined
  if (joined) return life.needsStatedEffect ? null : laterSpan(general ?? joined, joined)
  const joinedUnknown = side.length > 0 && side.every(({ how, joined: day }) => how === 'ACCESSION' && !day)
  return joinedUnknown ? null : general
}

/** Returns the first day of possible effect, from the conclusion and the days on which the sides joined. */
function possibleFrom({ concluded }: Life, sides: Party[][]): DayText {
  const joined = sides.flatMap((side) => side.flatMap((party) => party.joined?.earliest ?? []).sort()[0] ?? [])
  return lastOf([concluded?.earliest ?? EARLIEST_DAY, ...joined]) ?? EARLIEST_DAY
}

/**
 * Returns the days on which sources report that something is in effect: the first possible day of each report. If a
 * record names no source for its status, only its earliest source counts, because the record does not say which source
 * reports the status. If any of these sources has no day, none counts.
 */
function reportedInEffect(reports: StatusReport[]): DayText[] {
  const reporting = reports.filter(({ status }) => status === 'IN_EFFECT')
  const implied = reporting.filter(({ basis }) => basis === 'IMPLIED')
  const daysOf = (some: StatusReport[]) => some.flatMap(({ spokenOn }) => spokenOn?.earliest ?? []).sort()
  const earliest = implied.every(({ spokenOn }) => spokenOn) ? daysOf(implied).slice(0, 1) : []
  return [...daysOf(reporting.filter(({ basis }) => basis !== 'IMPLIED')), ...earliest]
}

/** Returns the days on which sources and later stages confirm that it was in effect. */
function confirmedDays(life: Life, stages: Stage[], basis: EffectBasis | null): DayText[] {
  const proving = stages.filter(({ stage }) => PROVES_EFFECT.has(stage)).flatMap(({ on }) => on?.earliest ?? [])
  const stated =
    basis === 'STATED' && life.begun ? [life.begun.latest, ...life.begunSpokenOn.map((day) => day.earliest)] : []
  const ended = stages.filter(({ stage }) => ENDED.has(stage)).flatMap(({ on }) => on ?? [])
  const ending = [...(life.ended ? [life.ended] : []), ...ended].map(({ earliest }) => dayBefore(earliest))
  return [...new Set([...reportedInEffect(life.reports), ...proving, ...stated, ...ending])].sort()
}

/** States that are reached at the end of the term, if there is a term. */
const RAN_ITS_TERM: ReadonlySet<string> = new Set(['COMPLETED', 'EXPIRED', 'LAPSED'])

/**
 * Returns the stated ends. If only a report says that it has ended, it ended after the last day on which it is known to
 * have been in effect, and by the day of that report.
 */
function endsOf(life: Life, stages: Stage[], knownOn: DayText[], hasSuccessor: boolean): Span[] {
  const dated = stages.filter(({ stage }) => ENDED.has(stage)).flatMap(({ on }) => on ?? [])
  const ends = life.ended ? [life.ended, ...dated] : dated
  const status = life.status ?? ''
  if (ends.length > 0 || !ENDED.has(status) || (life.term && RAN_ITS_TERM.has(status))) return ends
  // If it was replaced and its successor is known, the successor shows when it ended.
  if (status === 'REPLACED' && hasSuccessor) return ends
  const known = lastOf(knownOn) ?? life.begun?.latest ?? life.concluded?.latest
  const earliest = known ? dayAfter(known) : EARLIEST_DAY
  const reported = reportedEnd(life.reports.filter((report) => report.status === status)) ?? LATEST_DAY
  return [earliest < reported ? { earliest, latest: reported } : { earliest: reported, latest: reported }]
}

/**
 * Returns the day by which it had ended, according to its sources. If a record names no source for its status, its
 * latest source had to say so, unless a source has no day.
 */
function reportedEnd(reports: StatusReport[]): DayText | undefined {
  const daysOf = (some: StatusReport[]) => some.flatMap(({ spokenOn }) => spokenOn?.latest ?? []).sort()
  const stated = daysOf(reports.filter(({ basis }) => basis !== 'IMPLIED'))[0]
  if (stated) return stated
  return reports.every(({ spokenOn }) => spokenOn) ? lastOf(daysOf(reports)) : undefined
}

/** Returns the days on which a side left. A side that came back has not left. */
function leavingOf(side: Party[]): Span[] {
  const isStill = side.some(({ left }) => !left)
  return isStill
    ? []
    : side
        .flatMap(({ left }) => left ?? [])
        .sort((a, b) => (a.latest < b.latest ? -1 : 1))
        .slice(-1)
}

/**
 * Returns the suspensions, each until the next resumption. If the day of a suspension is not known, it was suspended on
 * the first day of which a source speaks that reports it.
 */
function suspensionsOf(life: Life, stages: Stage[]): Interval[] {
  const days = (name: string) => stages.filter(({ stage }) => stage === name).flatMap(({ on }) => on ?? [])
  const resumed = days('RESUMED').sort((a, b) => (a.earliest < b.earliest ? -1 : 1))
  const dated = days('SUSPENDED')
  const suspended = dated.length > 0 || life.status !== 'SUSPENDED' ? dated : [reportedSuspension(life.reports)]
  return suspended.map((from) => ({ from, to: resumed.find(({ latest }) => latest >= from.latest) ?? null }))
}

function reportedSuspension(reports: StatusReport[]): Span {
  const reporting = reports.filter(({ status }) => status === 'SUSPENDED').flatMap(({ spokenOn }) => spokenOn ?? [])
  const [first] = reporting.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))
  return first ?? { earliest: EARLIEST_DAY, latest: EARLIEST_DAY }
}

/**
 * Returns the term and its renewals and extensions. A renewal without a stated end has the length of the term, counted
 * from the former end. If no length is stated either, its end is not known. A renewal after a lapse counts only from its
 * own day.
 */
function termsOf(life: Life, stages: Stage[], begun: Span | null): CountedTerm[] {
  const { term, status } = life
  const renewal = ENDED.has(status ?? '') ? 'NONE' : (term?.renewal ?? null)
  const first = term ? [{ from: begun?.earliest ?? EARLIEST_DAY, end: term.end }] : []
  return [...first, ...renewalsOf(life, stages)].map(({ from, end }) => ({ from, end, renewal }))
}

/** A renewal or extension: the first day on which it counts, and the end that it sets. */
interface RenewedTerm {
  from: DayText
  /** Null if neither an end nor a length is stated. */
  end: Span | null
  /** The stated end in EDTF; null if it is counted from the length of the term. */
  statedEnd: string | null
}

function renewalsOf({ term }: Life, stages: Stage[]): RenewedTerm[] {
  const renewals: RenewedTerm[] = []
  for (const { stage, on, until, untilText = null } of stages) {
    if (stage !== 'RENEWED' && stage !== 'EXTENDED') continue
    const former = renewals.length > 0 ? renewals.at(-1)!.end : term?.end
    const end = until ?? (former && term?.length ? later(former, term.length) : null)
    const from = on?.latest ?? (former ? dayAfter(former.earliest) : EARLIEST_DAY)
    renewals.push({ from, end, statedEnd: until && untilText })
  }
  return renewals
}

/**
 * Returns the end that the last renewal or extension for all parties sets, in EDTF, and how it is known. It is null if
 * none is recorded.
 */
export function renewedUntil(life: Life): { until: string; basis: 'STATED' | 'LENGTH_ASSUMED' } | null {
  const last = renewalsOf(
    life,
    life.stages.filter((stage) => appliesTo(stage)),
  ).at(-1)
  if (!last?.end) return null
  const { earliest, latest } = last.end
  const counted = earliest === latest ? earliest : `[${earliest}..${latest}]`
  return { until: last.statedEnd ?? counted, basis: last.statedEnd === null ? 'LENGTH_ASSUMED' : 'STATED' }
}

const later = ({ earliest, latest }: Span, length: string): Span => ({
  earliest: shift(earliest, length),
  latest: shift(latest, length),
})

const shift = (day: DayText, length: string): DayText => addDuration(day, length) ?? day
