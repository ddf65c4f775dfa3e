import { count, formatNumber } from '../format/numbers'
import type { Counted } from './ties'

/** The degrees of certainty with which an entry can be on record. */
type Degree = 'certain' | 'lastKnown' | 'possibly' | 'undated' | 'announced'

const uncertain = {
  undated: 'with undated entries only',
  announced: 'with announced entries only, not counted',
} as const

const onRecord: Partial<Record<Degree, string>> = {
  certain: 'with a tie',
  possibly: 'only possibly with a tie',
  ...uncertain,
}

// If a day is chosen, most entries are “in effect when last known”, because most sources are older. Therefore, that
// number comes first.
const onDay: Record<Degree, string> = {
  lastKnown: 'with a tie in effect when last known',
  certain: 'with a tie certainly in effect',
  possibly: 'with a tie only possibly in effect',
  ...uncertain,
}

/**
 * Formats how many countries have entries of each degree. Each country is counted once, by its most certain entries,
 * and the numbers are not added up. `one` and `many` name what is counted.
 */
export function headOf(counted: readonly Counted[], one: string, many: string): string {
  if (counted.length === 0) return `${count(0, one, many)}.`
  const isOnDay = counted.some(({ cells }) => cells.some(({ inEffect }) => inEffect != null))
  const degrees = counted.map(degreeOf)
  const found = Object.entries(isOnDay ? onDay : onRecord)
    .map(([degree, words]) => ({ words, number: degrees.filter((each) => each === degree).length }))
    .filter(({ number }) => number > 0)
    .map(
      ({ number, words }, place) =>
        `${place === 0 ? count(number, one, many) : `${formatNumber(number)} more`} ${words}`,
    )
  const none = isOnDay && !degrees.includes('certain') ? ['none with a tie certainly in effect'] : []
  return `${[...found, ...none].join('; ')}.`
}

function degreeOf(counted: Counted): Degree {
  if (counted.count > 0) return 'certain'
  if (counted.lastKnown > 0) return 'lastKnown'
  if (counted.possibly > 0) return 'possibly'
  return counted.cells.some(({ undatedCount }) => undatedCount > 0) ? 'undated' : 'announced'
}
