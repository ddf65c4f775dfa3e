import { EFFECT_REASONS } from '../../model/effect-reasons'
import type { EffectBasis, EffectDegree, EffectReason } from '../generated/graphql'
import { formatDate, formatOn, hasPassed, today } from './dates'

/** The degree to which an agreement or initiative is in effect on a day, as the API returns it. */
export interface Effect {
  readonly degree: EffectDegree
  readonly reason?: EffectReason | null
  readonly knownOn?: string | null
  /** The first day on which it applies, in EDTF. */
  readonly since?: string | null
  /** The day on which it came into effect, in EDTF. */
  readonly begunOn?: string | null
  readonly basis?: EffectBasis | null
}

/** Formats the reason why an entry is only possibly in effect. */
export function formatReason(reason: EffectReason): string {
  return EFFECT_REASONS[reason]
}

/** An agreement or initiative whose effect is formatted. */
export interface EffectOf {
  /** The expected end, in EDTF. */
  readonly endOn?: string | null
  /**
   * The number of all parties if the effect applies between two of them, because a source may state when the agreement
   * came into effect for the others only.
   */
  readonly parties?: number
  /** The titles of its successors. */
  readonly successors?: readonly string[]
}

/**
 * Formats a degree with its reason or day: “In effect when last known, 4 July 2022”. If the effect is missing, nothing
 * is known to have been concluded.
 */
export function formatEffect(effect: Effect | null | undefined, of: EffectOf = {}): string {
  const words = formatDegree(effect, of)
  return isBegunBetween(effect, of)
    ? `${words}; came into effect for both countries ${formatOn(effect.begunOn)}`
    : words
}

// If there are only two parties, the day is the day of effect of the whole agreement, which is shown with its dates.
const isBegunBetween = (effect: Effect | null | undefined, { parties = 2 }: EffectOf): effect is BegunEffect =>
  parties > 2 && effect?.begunOn != null && effect.basis === 'STATED'

type BegunEffect = Effect & { readonly begunOn: string }

function formatDegree(effect: Effect | null | undefined, { endOn, parties = 2, successors = [] }: EffectOf): string {
  switch (effect?.degree) {
    case undefined:
      return 'Not known to be concluded'
    case 'IN_EFFECT':
      return 'In effect'
    case 'WHEN_LAST_KNOWN':
      return effect.knownOn == null
        ? 'In effect when last known'
        : `In effect when last known, ${formatDate(effect.knownOn)}`
    case 'NOT':
      return effect.since == null
        ? 'Not in effect'
        : `Not in effect since ${formatDate(effect.since)}${formatSuccessors(successors)}`
    case 'POSSIBLY':
      if (effect.reason === 'TERM_RAN_OUT' && endOn != null)
        return `Possibly: the term ${hasPassed(endOn, today()) ? 'ended' : 'ends'} ${formatOn(endOn)}; no extension recorded`
      if (effect.reason === 'EFFECT_NOT_STATED' && parties > 2)
        return `Possibly: ${formatReason(effect.reason)} for both countries`
      return effect.reason == null ? 'Possibly in effect' : `Possibly: ${formatReason(effect.reason)}`
  }
}

const formatSuccessors = (titles: readonly string[]): string =>
  titles.length === 0 ? '' : `; succeeded by ${titles.map((title) => `“${title}”`).join(' and ')}`
