import type { CountedFigure } from '../../layout/Figures'
import { formatDate } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { type AsOf, type PairTie } from './usePair'

interface Cell {
  readonly count: number
  readonly possibly: number
  readonly undatedCount: number
  readonly possibleDuplicateCount: number
}

/** Returns the figures of a pair and their counting rules, for everything on record or as of the chosen date. */
export function figuresOf(tie: PairTie, asOf: AsOf): CountedFigure[] {
  if (asOf.day === undefined || asOf.answer === undefined) return onRecord(tie)
  const when = `${asOf.measure === 'SIGNED_BY' ? 'concluded by' : 'in effect on'} ${formatDate(asOf.day)}`
  return [
    counted('Bilateral agreements', 'exactly two parties', when, asOf.answer.bilateral[0]),
    counted('Plurilateral agreements', 'more than two parties', when, asOf.answer.plurilateral[0]),
  ]
}

function counted(name: string, who: string, when: string, cell: Cell | undefined): CountedFigure {
  const { count, possibly, undatedCount, possibleDuplicateCount } = cell ?? nothing
  const more = possibly > 0 ? ` + ${possibly}?` : ''
  const parts = [
    `${who}, ${when}`,
    possibly > 0 ? `${possibly} more possibly: start, end or term is not known exactly` : '',
    undatedCount > 0 ? `${undatedCount} undated not counted` : '',
    possibleDuplicateCount > 0 ? `${possibleDuplicateCount} possible duplicates` : '',
  ]
  return { name, value: `${formatNumber(count)}${more}`, rule: parts.filter(Boolean).join('; ') }
}

const nothing: Cell = { count: 0, possibly: 0, undatedCount: 0, possibleDuplicateCount: 0 }

function onRecord(tie: PairTie): CountedFigure[] {
  const duplicates = tie.possibleDuplicateCount > 0 ? `; ${tie.possibleDuplicateCount} possible duplicates` : ''
  return [
    {
      name: 'Bilateral',
      value: tie.bilateralCount,
      rule: `agreements and initiatives of exactly these two, on record${duplicates}`,
    },
    { name: 'Plurilateral', value: tie.plurilateralCount, rule: 'agreements of these and more parties' },
    { name: 'Programmes', value: tie.programmeCount, rule: 'wider initiatives that tie them through a lead' },
    { name: 'Contacts', value: tie.contactCount, rule: 'events both took part in; a contact ties nobody' },
    {
      name: 'Stated in effect',
      value: tie.inEffectCount,
      rule: 'status last known; a successor counts once with what it replaced',
    },
    { name: 'Undated', value: tie.undatedCount, rule: 'without a year on record; listed, never dropped' },
    {
      name: 'Sources',
      value: tie.sourceCount,
      rule: `${tie.independentOrigins} independent after following what repeats what`,
    },
  ]
}
