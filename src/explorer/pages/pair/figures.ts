import type { CountedFigure } from '../../layout/Figures'
import type { EffectNumbersFragment, PairCountFragment } from '../../generated/graphql'
import { formatDate, formatOn, today } from '../../format/dates'
import { formatReason } from '../../format/effect'
import { count, formatNumber } from '../../format/numbers'
import type { AsOf, EntryEffect } from './useAsOf'
import type { PairTie } from './usePair'

/** Replaces a number until the number for the chosen date has arrived. */
const TO_COME = '…'

const kinds = {
  agreements: ['Bilateral agreements', 'agreements between exactly these two'],
  initiatives: ['Bilateral initiatives', 'initiatives that name exactly these two'],
  plurilateral: ['Plurilateral agreements', 'agreements among these two and others'],
  programmes: ['Wider initiatives', 'initiatives with more countries that tie these two'],
  withBloc: ['Signed with a bloc', 'one of the two countries signed together with its bloc; not bilateral'],
  nonState: ['By other bodies', 'only non-state or subnational bodies represented one side; not counted as a tie'],
} as const

/**
 * Returns a pair's figures and their counting rules. The figures cover everything on record, everything concluded by
 * the chosen date, or everything in effect on that date. Agreements and initiatives are counted separately, and degrees
 * of effect are never added up.
 */
export function figuresOf(tie: PairTie, asOf: AsOf): CountedFigure[] {
  if (!tie.tied) return [...nonState(tie), ...notCounted(tie)]
  if (asOf.day === undefined) return [...onRecord(tie), ...inEffect(asOf, today()), ...evidence(tie)]
  return asOf.measure === 'SIGNED_BY' ? concludedBy(asOf, asOf.day) : inEffect(asOf, asOf.day)
}

function concludedBy({ concluded }: AsOf, day: string): CountedFigure[] {
  const figure = ([name, who]: readonly [string, string], cell: PairCountFragment): CountedFigure => ({
    name,
    section: 'concluded-by-a-day',
    value: concluded === undefined ? TO_COME : formatNumber(cell.count),
    rule: [`${who}, concluded by ${formatDate(day)}`, ...(concluded === undefined ? [] : doubtsOf(cell))].join('; '),
  })
  const agreements = concluded?.bilateralAgreements[0] ?? nothing
  return [
    figure(kinds.agreements, agreements),
    figure(kinds.initiatives, without(concluded?.bilateral[0] ?? nothing, agreements)),
    figure(kinds.plurilateral, concluded?.plurilateral[0] ?? nothing),
    figure(kinds.programmes, concluded?.programmes[0] ?? nothing),
  ]
}

function doubtsOf({ possibly, undatedCount }: PairCountFragment): string[] {
  return [
    ...(possibly > 0 ? [`${formatNumber(possibly)} more possibly, because a date is not exact`] : []),
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

// As of today, most entries are “in effect when last known”, because most sources are older. Therefore, that figure
// comes first.
function inEffect({ effects }: AsOf, day: string): CountedFigure[] {
  const entries = [...(effects?.entries.values() ?? [])].filter(({ basis }) => basis === 'BILATERAL')
  const numbers = effects?.bilateral
  const when = day === today() ? 'today' : `on ${formatDate(day)}`
  const figure = (name: string, value: keyof EffectNumbersFragment, more: string): CountedFigure => ({
    name,
    section: 'in-effect-on-a-day',
    value: numbers === undefined ? TO_COME : formatNumber(Number(numbers[value])),
    rule: [`between exactly these two, ${when}`, numbers === undefined ? '' : more].filter(Boolean).join(': '),
  })
  const known = numbers?.latestKnownOn == null ? '' : `; the latest ${formatOn(numbers.latestKnownOn)}`
  const lastKnown = figure('In effect when last known', 'whenLastKnown', split(entries, 'WHEN_LAST_KNOWN') + known)
  const certain = figure('In effect', 'inEffect', split(entries, 'IN_EFFECT'))
  return [
    ...(day >= today() ? [lastKnown, certain] : [certain, lastKnown]),
    figure('Possibly in effect', 'possibly', reasonsOf(entries)),
    figure('Undated, possibly in effect', 'undated', 'no date of conclusion recorded'),
  ]
}

function split(entries: readonly EntryEffect[], degree: string): string {
  const of = (kind: EntryEffect['kind']) =>
    entries.filter((entry) => entry.kind === kind && entry.effect?.degree === degree).length
  const parts = (['agreement', 'initiative'] as const)
    .filter((kind) => of(kind) > 0)
    .map((kind) => count(of(kind), kind))
  return parts.length === 0 ? 'none on record' : parts.join(' and ')
}

/** Returns the reasons why dated entries are only possibly in effect, each with the number of entries. */
export function reasonsOf(entries: readonly EntryEffect[]): string {
  const reasons = entries.flatMap(({ effect, isUndated }) =>
    !isUndated && effect?.degree === 'POSSIBLY' && effect.reason != null ? [effect.reason] : [],
  )
  const words = [...new Set(reasons)].map((reason) => {
    const number = reasons.filter((one) => one === reason).length
    return `${number} because ${formatReason(reason)}`
  })
  return words.length === 0 ? 'no dated entry' : words.join('; ')
}

function onRecord(tie: PairTie): CountedFigure[] {
  const duplicates =
    tie.possibleDuplicateCount > 0
      ? `; ${tie.possibleDuplicateCount} possible duplicates among all entries of the pair`
      : ''
  return [
    figure([kinds.agreements[0], `${kinds.agreements[1]}, on record${duplicates}`], tie.bilateralAgreementCount),
    figure(kinds.initiatives, tie.bilateralInitiativeCount),
    figure(kinds.plurilateral, tie.plurilateralCount),
    figure(kinds.programmes, tie.programmeCount),
    ...(tie.withBlocCount > 0 ? [figure(kinds.withBloc, tie.withBlocCount)] : []),
    ...nonState(tie),
  ]
}

const figure = ([name, rule]: readonly [string, string], value: number): CountedFigure => ({
  name,
  rule,
  value: formatNumber(value),
  section: 'what-counts-as-a-tie',
})

const nonState = ({ nonStateCount }: PairTie): CountedFigure[] =>
  nonStateCount > 0 ? [figure(kinds.nonState, nonStateCount)] : []

// Returns the figures for entries that do not count towards the tie. If the two countries are not tied, they have no
// other entries.
function notCounted(tie: PairTie): CountedFigure[] {
  return [
    {
      name: 'Announced or under negotiation',
      value: formatNumber(tie.recordedCount),
      rule: 'on record, not counted as a tie',
      section: 'recorded-but-not-counted',
    },
    {
      name: 'Contacts',
      value: formatNumber(tie.contactCount),
      rule: 'events in which both took part; a contact is not a tie',
      section: 'contacts',
    },
  ]
}

function evidence(tie: PairTie): CountedFigure[] {
  const [least, most] = [tie.independentOriginsAtLeast, tie.independentOrigins].map(formatNumber)
  return [
    ...notCounted(tie),
    {
      name: 'Signed off',
      value: `${formatNumber(tie.bilateralSignedOffCount)} of ${formatNumber(tie.bilateralAgreementCount)}`,
      rule: 'bilateral agreements that good, archived sources state and a second reader has checked',
      section: 'signed-off',
    },
    {
      name: 'Sources',
      value: formatNumber(tie.sourceCount),
      rule: `${least === most ? most : `${least}–${most}`} independent: a source and its repetitions count once`,
      section: 'independent-origins',
    },
  ]
}
