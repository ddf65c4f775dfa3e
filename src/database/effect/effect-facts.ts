import { type DayText, knownDay, lastOf, type Span } from '../../model/days'
import { beginningOf } from './beginning'
import { confirmedDays } from './confirmed-days'
import { EARLIEST_DAY, type EffectFacts } from './degree'
import { appliesTo } from './ending-states'
import { endsOf, revivalAfter } from './ends'
import type { Life, Pair } from './life'
import { absencesOf, beginningBetween, firstOwn, firstPeriod, joinedOn, onlyPair, ownDay } from './sides'
import { suspensionsOf } from './suspensions'
import { termsOf } from './terms'

/**
 * Returns the facts that decide on which days an agreement or initiative is in effect. If a pair of countries is given,
 * the facts apply between these two countries, and otherwise in general. `begunOf` returns the beginning of a successor
 * that includes the pair.
 */
export function effectFacts(life: Life, begunOf: (successorId: string) => Span | null, asked?: Pair): EffectFacts {
  const pair = asked ?? onlyPair(life)
  const beginning = beginningOf(life)
  const stages = life.stages.filter((stage) => appliesTo(stage, pair))
  const begun = pair ? beginningBetween(life, pair) : (beginning?.begun ?? firstOwn(life))
  const knownOn = confirmedDays(life, beginning?.basis ?? null, pair)
  const successors = life.successors.flatMap(({ id, isStated }) => {
    const next = begunOf(id)
    return next ? [{ begun: next, isStated: isStated || life.status === 'REPLACED' }] : []
  })
  return {
    begun,
    possibleFrom: possibleFrom(life, pair ?? []),
    knownOn,
    assumedOn: life.kind === 'Initiative' ? life.referenceDates.map((span) => knownDay(span, 'earliest')) : [],
    ends: [
      ...endsOf(life, stages, knownOn, successors.length > 0).map((end) => ({ ...end, to: null })),
      ...(pair ?? []).flatMap((country) => absencesOf(life, country)),
    ].map((end) => ({ from: end.from, to: end.to ?? revivalAfter(end, life, pair) })),
    successors,
    suspensions: suspensionsOf(life, pair),
    terms: termsOf(life, stages, beginning?.begun ?? null),
  }
}

/**
 * Returns the first day of possible effect: the latest of the conclusion, the days on which the countries joined, and
 * the days on which effect began for them.
 */
function possibleFrom(life: Life, countries: readonly string[]): DayText {
  const days = countries.flatMap((country) => {
    const period = firstPeriod(life, country)
    return [joinedOn(period), ownDay(life, period, country)].flatMap((span) => span?.earliest ?? [])
  })
  return lastOf([life.concluded?.earliest ?? EARLIEST_DAY, ...days]) ?? EARLIEST_DAY
}
