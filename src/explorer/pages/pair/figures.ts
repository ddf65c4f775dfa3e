import type { CountedFigure } from '../../layout/Figures'
import type { PairCountFragment } from '../../generated/graphql'
import { formatDate } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import type { AsOf, PairTie } from './usePair'

/** Shown instead of a number until the number for the chosen date has arrived. */
const TO_COME = '…'

const counted = {
  agreements: ['Bilateral agreements', 'agreements of exactly these two'],
  initiatives: ['Bilateral initiatives', 'initiatives that name exactly these two'],
  plurilateral: ['Plurilateral agreements', 'agreements of these two and others'],
  programmes: ['Wider initiatives', 'initiatives of more countries, which tie these two through a lead'],
} as const

/**
 * Returns the figures of a pair and their counting rules, for everything on record or as of the chosen date. Both have
 * the same categories: agreements and initiatives are never counted as one another.
 */
export function figuresOf(tie: PairTie, asOf: AsOf): CountedFigure[] {
  return asOf.day === undefined ? onRecord(tie) : onDay(asOf, asOf.day)
}

function onDay({ answer, measure }: AsOf, day: string): CountedFigure[] {
  const when = `${measure === 'SIGNED_BY' ? 'concluded by' : 'in effect on'} ${formatDate(day)}`
  const section = measure === 'SIGNED_BY' ? 'concluded-by-a-day' : 'in-effect-on-a-day'
  const figure = ([name, who]: readonly [string, string], cell: PairCountFragment): CountedFigure => ({
    name,
    section,
    value: answer === undefined ? TO_COME : valueOf(cell),
    rule: answer === undefined ? `${who}, ${when}` : [`${who}, ${when}`, ...doubtsOf(cell)].join('; '),
  })
  const agreements = answer?.bilateralAgreements[0] ?? nothing
  return [
    figure(counted.agreements, agreements),
    figure(counted.initiatives, without(answer?.bilateral[0] ?? nothing, agreements)),
    figure(counted.plurilateral, answer?.plurilateral[0] ?? nothing),
    figure(counted.programmes, answer?.programmes[0] ?? nothing),
  ]
}

function valueOf({ count, possibly }: PairCountFragment): string {
  return possibly > 0 ? `${formatNumber(count)} + ${formatNumber(possibly)}?` : formatNumber(count)
}

function doubtsOf({ possibly, undatedCount }: PairCountFragment): string[] {
  return [
    ...(possibly > 0 ? [`${formatNumber(possibly)} more possibly: start, end or term is not known exactly`] : []),
    ...(undatedCount > 0 ? [`${formatNumber(undatedCount)} undated not counted`] : []),
  ]
}

const nothing: PairCountFragment = { count: 0, possibly: 0, undatedCount: 0 }

function without(all: PairCountFragment, some: PairCountFragment): PairCountFragment {
  return {
    count: all.count - some.count,
    possibly: all.possibly - some.possibly,
    undatedCount: all.undatedCount - some.undatedCount,
  }
}

function onRecord(tie: PairTie): CountedFigure[] {
  const duplicates = tie.possibleDuplicateCount > 0 ? `; ${tie.possibleDuplicateCount} possible duplicates` : ''
  const figure = ([name, rule]: readonly [string, string], value: number): CountedFigure => ({
    name,
    value: formatNumber(value),
    rule,
    section: 'what-counts-as-a-tie',
  })
  return [
    figure([counted.agreements[0], `${counted.agreements[1]}, on record${duplicates}`], tie.bilateralAgreementCount),
    figure(counted.initiatives, tie.bilateralInitiativeCount),
    figure(counted.plurilateral, tie.plurilateralCount),
    figure(counted.programmes, tie.programmeCount),
    {
      ...figure(['Contacts', 'events in which both took part; a contact is no tie'], tie.contactCount),
      section: 'contacts',
    },
    {
      ...figure(
        ['Stated in effect', 'status last known; a successor counts once with what it replaced'],
        tie.inEffectCount,
      ),
      section: 'in-effect-on-a-day',
    },
    { ...figure(['Undated', 'without a year on record; listed last'], tie.undatedCount), section: 'undated-entries' },
    {
      ...figure(
        ['Sources', `${tie.independentOrigins} independent: what repeats another source counts once`],
        tie.sourceCount,
      ),
      section: 'independent-origins',
    },
  ]
}
