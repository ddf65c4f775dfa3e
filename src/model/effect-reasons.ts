/** The words for each reason why an agreement or initiative is only possibly in effect. */
export const EFFECT_REASONS = {
  EFFECT_NOT_STATED: 'no source states when it came into effect',
  TERM_RAN_OUT: 'the term has ended; no extension recorded',
  COARSE_DAY: 'the dates on record are not exact enough',
  SUSPENDED: 'it was suspended',
  FUTURE: 'the day is in the future',
  SUCCESSION_INFERRED: 'an agreement that may succeed it came into effect',
} as const
