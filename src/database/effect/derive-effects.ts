import { lastOf, type Span } from '../../model/days'
import type { Transaction } from '../connect'
import { dateProperties, differs, NONE, type Properties } from '../properties'
import { runInIds, runInRows } from '../write/rows'
import { effectSteps } from './degree'
import { beginningOf, effectFacts, renewedUntil } from './effect-facts'
import type { Life, Pair } from './life'
import { readLives } from './read-lives'

/**
 * The steps of effect as the graph stores them: parallel lists, because a property cannot hold a list of maps. The days
 * are strings here, and dates in the graph.
 */
export interface EffectProperties extends Properties {
  effectSince: string[]
  effectDegrees: string[]
  effectReasons: string[]
  effectKnownOn: string[]
}

/** Returns the steps of effect of one agreement or initiative: for a pair of countries if one is given. */
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
 * Returns the latest day by which something was concluded between a pair, or null if it is not known. A country that
 * joined later counts from the day on which it joined.
 */
export function concludedBy(life: Life | undefined, pair: Pair): string | null {
  const concluded = life?.kind === 'Initiative' ? life.begun : life?.concluded
  if (!life || !concluded) return null
  const joined = pair.flatMap((country) => {
    const days = life.parties.filter((party) => party.country === country).map((party) => party.joined?.latest ?? '')
    return days.sort()[0] ?? ''
  })
  return lastOf([concluded.latest, ...joined]) ?? null
}

/** Empty lists mark an agreement that was read and is not known to have been concluded. */
const NO_EFFECT: EffectProperties = { effectSince: [], effectDegrees: [], effectReasons: [], effectKnownOn: [] }

/** Returns a successor's beginning, if all parties of the former or both countries of the pair are parties to it. */
function begunOf(successor: Life | undefined, former: Life, pair?: Pair): Span | null {
  if (!successor) return null
  const parties = new Set(successor.parties.map(({ country }) => country))
  const needed = pair ?? former.parties.map(({ country }) => country)
  return needed.every((country) => parties.has(country)) ? (beginningOf(successor)?.begun ?? null) : null
}

/**
 * Derives the steps of effect of agreements and initiatives after some nodes changed. Writes only what differs. Returns
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
  const effectBasis = life.isConcluded ? (beginningOf(life)?.basis ?? null) : null
  const properties = { ...effectProperties(life, lives), effectBasis, ...renewalProperties(life) }
  return differs(life.stored, properties) ? [{ id: life.id, properties }] : []
}

/** Returns the end that the last renewal sets. Only agreements have it. */
function renewalProperties(life: Life): Properties {
  if (life.kind !== 'Agreement') return {}
  const renewal = renewedUntil(life)
  return { ...dateProperties('renewedUntil', renewal?.until), renewedUntilBasis: renewal?.basis ?? null }
}
