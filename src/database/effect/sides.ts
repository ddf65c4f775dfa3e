import { agreedSpan, type DayText, laterSpan, type Span } from '../../model/days'
import { beginningOf, type EffectBasis, STAGES_THAT_BEGIN_EFFECT } from './beginning'
import { EARLIEST_DAY, type Interval, LATEST_DAY } from './degree'
import type { Life, Pair, Party, Stage } from './life'

/** Returns the two parties to a bilateral agreement. What applies between them applies to the whole agreement. */
export function onlyPair({ kind, parties }: Life): Pair | undefined {
  const [one, other, ...others] = new Set(parties.map(({ country }) => country))
  return kind === 'Agreement' && one && other && others.length === 0 ? [one, other] : undefined
}

const startOf = ({ joined }: Party): DayText => joined?.earliest ?? EARLIEST_DAY

/**
 * Returns the periods in which a country took part, earliest first. Each item contains all statements about one period.
 */
export function periodsOf(life: Life, country: string): Party[][] {
  const periods: Party[][] = []
  const side = life.parties.filter((party) => party.country === country)
  for (const party of side.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const before = periods.at(-1)
    const left = before && leftOn(life, before)
    if (!before || (left && startOf(party) > left.latest)) periods.push([party])
    else before.push(party)
  }
  return periods
}

/** Returns the first period in which a country took part, or an empty list if it never did. */
export const firstPeriod = (life: Life, country: string): Party[] => periodsOf(life, country)[0] ?? []

/** Returns the day on which a period began, or null if no source states it. */
export const joinedOn = (period: readonly Party[]): Span | null =>
  agreedSpan(period.flatMap(({ joined }) => joined ?? []))

/** Returns the day on which, according to sources, effect began in a period, or null. */
const inEffectOn = (period: readonly Party[]): Span | null =>
  agreedSpan(period.flatMap(({ inEffect }) => inEffect ?? []))

/**
 * Returns the day on which a period ended, or null. A single statement that a party left is enough. A country has left
 * an initiative when all its agencies have left it.
 */
function leftOn({ kind }: Life, period: Party[]): Span | null {
  const days = period.flatMap(({ left, withdrawn }) => left ?? withdrawn ?? [])
  if (kind === 'Initiative' && days.length < period.length) return null
  return days.sort((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1) ?? null
}

/** Returns the beginning of effect between some of the parties, or null if it is unknown for one of them. */
export function beginningBetween(life: Life, countries: readonly string[]): Span | null {
  const beginnings = countries.map((country) => beginningFor(life, firstPeriod(life, country), country))
  return beginnings.reduce((one, other) => (one && other ? laterSpan(one, other) : null))
}

/** Returns the first stage that brings an agreement into effect for one party. */
const ownStage = (stages: Stage[], country: string): Span | null =>
  stages.find(({ stage, on, for: parties }) => STAGES_THAT_BEGIN_EFFECT.has(stage) && on && parties.includes(country))
    ?.on ?? null

/** Returns the first day on which an agreement took effect for any single party. */
export function firstOwn({ parties, stages }: Life): Span | null {
  const own = parties.flatMap(({ country, inEffect }) => inEffect ?? ownStage(stages, country) ?? [])
  return own.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0] ?? null
}

/** Returns the evidence for the day on which effect began: in general, or only for some parties. */
export const basisOf = (life: Life): EffectBasis | null =>
  beginningOf(life)?.basis ?? (firstOwn(life) ? 'STATED' : null)

/** Returns the day on which, according to sources or stages, effect began for one party, or null. */
export const ownDay = (life: Life, period: readonly Party[], country: string): Span | null =>
  inEffectOn(period) ?? ownStage(life.stages, country)

/**
 * Returns the beginning for one party: the day that is stated for this party, or otherwise the later of the agreement's
 * beginning and the day on which the party signed or joined. Returns null if the party acceded to an agreement that
 * takes effect only on a stated day and no such day is stated for the party. Also returns null if such a day is only
 * planned.
 */
function beginningFor(life: Life, period: Party[], country: string): Span | null {
  const own = ownDay(life, period, country)
  if (own) return own
  if (period.some(({ isEffectPlanned }) => isEffectPlanned)) return null
  const general = beginningOf(life)?.begun ?? null
  const joined = joinedOn(period)
  const acceded = period.some(({ how }) => how === 'ACCESSION')
  if (!joined) return acceded ? null : general
  if (life.needsStatedEffect || life.isBeginningPlanned) return acceded || !general ? null : laterSpan(general, joined)
  return laterSpan(general ?? joined, joined)
}

/** A time during which some parties did not take part. */
export interface Absence extends Interval {
  parties: string[]
}

/**
 * Returns the times during which a country did not take part: each from the day on which it left until it took part
 * again. Later actions of the other parties do not bring the country back.
 */
export function absencesOf(life: Life, country: string): Absence[] {
  const periods = periodsOf(life, country)
  return periods.flatMap((period, position) => {
    const from = leftOn(life, period)
    const next = periods[position + 1]
    return from ? [{ from, to: next ? returnOf(life, next) : null, parties: [country] }] : []
  })
}

/** Returns the days on which a later period may have begun. If effect needs a stated day, any later day is possible. */
function returnOf({ needsStatedEffect }: Life, period: Party[]): Span {
  const joined = joinedOn(period)!
  return inEffectOn(period) ?? (needsStatedEffect ? { earliest: joined.earliest, latest: LATEST_DAY } : joined)
}
