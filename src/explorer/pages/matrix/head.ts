import { count } from '../../format/numbers'
import { type Counts, type Hatch, hatches, hatchOf } from './shades'

const words: Record<Hatch, string> = {
  lastKnown: 'in effect when last known',
  possibly: 'only possibly',
  undated: 'with undated entries only',
  announced: 'only announced or under negotiation, not counted',
  searched: 'searched, none found',
}

/**
 * Formats the number of pairs with a certain count, and the number of pairs that have only entries of each less certain
 * kind. The numbers are not added up.
 */
export function headOf(cells: readonly Counts[]): string {
  if (cells.length === 0) return 'No pairs recorded.'
  const found = cells.map(hatchOf)
  const certain = found.filter((hatch) => hatch === undefined).length
  const more = hatches.flatMap((hatch) => {
    const number = found.filter((one) => one === hatch).length
    return number === 0 ? [] : [`${count(number, 'more pair')} ${words[hatch]}`]
  })
  const inEffect = cells.some((cell) => cell.inEffect != null)
  const none = inEffect ? 'No pair has an entry that is certainly in effect' : 'No pair has a certain count'
  const pairs = certain === 0 ? none : `${count(certain, 'pair')}${inEffect ? ' in effect' : ''}`
  return `${[pairs, ...more].join('; ')}.`
}
