import { lastOf, type Span } from '../../model/days'
import type { Transaction } from '../connect'
import { dateProperties, differs, NONE, type Properties } from '../properties'
import { runInIds, runInRows } from '../write/rows'
import { effectSteps } from './degree'
import { beginningOf } from './beginning'
import { effectFacts } from './effect-facts'
import type { Life, Pair } from './life'
import { readLives } from './read-lives'
import { basisOf, beginningBetween, firstPeriod, joinedOn } from './sides'
import { renewedUntil } from './terms'

/**
 * The steps in which the effect changes, in the form in which the graph stores them: parallel lists, because a property
 * cannot hold a list of maps. The days are strings in this type, and dates in the graph.
 */
export interface EffectProperties extends Properties {
  effectSince: string[]
  effectDegrees: string[]
  effectReasons: string[]
  effectKnownOn: string[]
}

/**
 * Returns the steps in which the effect of one agreement or initiative changes, for a pair of countries if one is
 * given.
 */
export function effectProperties(
  life: Life | undefined,
  lives: ReadonlyMap<string, Life>,
  pair?: Pair,
): EffectProperties {
  if (!life?.isConcluded) return NO_EFFECT
  const steps = effectSteps(effectFacts(life, (id) => begunOf(lives.get(id), life, pair), pair))
  return {
    effectSince: steps.map(({ since }) => since),
    effectDegrees: steps.map(({ degree }) => degree),
    effectReasons: steps.map(({ reason }) => reason ?? NONE),
    effectKnownOn: steps.map(({ knownOn }) => knownOn ?? NONE),
  }
}

/**
 * Returns the latest possible date on which the pair concluded the agreement or initiative, or null if unknown. For a
 * country that joined later, the day on which it joined counts.
 */
export function concludedBy(life: Life | undefined, pair: Pair): string | null {
  const concluded = life?.kind === 'Initiative' ? life.begun : life?.concluded
  if (!life || !concluded) return null
  const joined = pair.flatMap((country) => joinedOn(firstPeriod(life, country))?.latest ?? [])
  return lastOf([concluded.latest, ...joined]) ?? null
}

/** Empty lists mark an agreement that was read and is not known to be concluded. */
const NO_EFFECT: EffectProperties = { effectSince: [], effectDegrees: [], effectReasons: [], effectKnownOn: [] }

/**
 * Returns the day on which a successor took effect between all parties to the earlier agreement, or between both
 * countries of the pair. Returns null if these countries are not all parties to the successor.
 */
function begunOf(successor: Life | undefined, former: Life, pair?: Pair): Span | null {
  if (!successor) return null
  const parties = new Set(successor.parties.map(({ country }) => country))
  const needed = pair ?? former.parties.map(({ country }) => country)
  if (!needed.every((country) => parties.has(country))) return null
  return needed.length > 0 ? beginningBetween(successor, needed) : (beginningOf(successor)?.begun ?? null)
}

/**
 * Derives the effect of agreements and initiatives after the given nodes changed. Writes only the differences. Returns
 * the ids of all agreements and initiatives whose effect may have changed.
 */
export async function deriveEffects(transaction: Transaction, changedIds: readonly string[]): Promise<string[]> {
  const affected = await runInIds(transaction, 'derive/affected-effects.cypher', changedIds)
  const ids = [...new Set(affected.map(({ id }) => id as string))]
  const lives = await readLives(transaction, ids)
  const rows = ids.flatMap((id) => changedEffect(lives.get(id), lives))
  await runInRows(transaction, 'derive/effects.cypher', rows)
  return ids
}

function changedEffect(life: Life | undefined, lives: ReadonlyMap<string, Life>) {
  if (!life) return []
  const effectBasis = life.isConcluded ? basisOf(life) : null
  const properties = { ...effectProperties(life, lives), effectBasis, ...renewalProperties(life) }
  return differs(life.stored, properties) ? [{ id: life.id, properties }] : []
}

/** Returns the end that the last renewal sets. Only agreements have such an end. */
function renewalProperties(life: Life): Properties {
  if (life.kind !== 'Agreement') return {}
  const renewal = renewedUntil(life)
  return { ...dateProperties('renewedUntil', renewal?.until), renewedUntilBasis: renewal?.basis ?? null }
}
