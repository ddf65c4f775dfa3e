import { tryEdtf } from '../../model/edtf'
import type { Claim } from './claim'

/** The stages of an agreement, in order. A value at a later stage is a later state and not a contradiction. */
const STAGES: readonly string[][] = [
  ['negotiating'],
  ['announced'],
  ['approved'],
  ['signed', 'adopted'],
  ['in-effect'],
  ['completed', 'expired', 'terminated', 'replaced', 'ended'],
]

/**
 * Returns the latest of several values if they form a history. This is the case if they are successive states of one
 * agreement and all sources of each state are newer than all sources of the previous state. Returns undefined if they
 * do not form a history, or if a record says which value it prefers or that it prefers none.
 */
export function changedOverTime(claims: Claim[]): Claim | undefined {
  if (claims.some(({ property, statedIn }) => property !== 'status' || statedIn.some(isWeighed))) return undefined
  const states = claims.map((claim) => ({ claim, stage: stageOf(claim), ...reportedBetween(claim) }))
  states.sort((a, b) => a.stage - b.stage)
  const isHistory = states.every((state, index) => {
    const before = states[index - 1]
    return state.stage >= 0 && (!before || (before.stage < state.stage && before.last < state.first))
  })
  return isHistory ? states.at(-1)?.claim : undefined
}

const stageOf = ({ value }: Claim): number => STAGES.findIndex((stage) => stage.includes(value))

const isWeighed = ({ preferred }: Claim['statedIn'][number]): boolean => preferred !== null

/**
 * Returns the dates on which the first and the last source of the value were published. The span is unbounded if a
 * source has no date.
 */
function reportedBetween({ statedIn }: Claim): { first: string; last: string } {
  const dates = statedIn.map(({ publishedOn }) => (publishedOn ? tryEdtf(publishedOn) : undefined))
  const first = dates.map((date) => date?.earliest ?? '').sort()[0] ?? ''
  const last =
    dates
      .map((date) => date?.latest ?? '9999')
      .sort()
      .at(-1) ?? '9999'
  return { first, last }
}
