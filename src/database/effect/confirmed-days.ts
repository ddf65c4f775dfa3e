import { dayBefore, type KnownDay, knownDay, type Span } from '../../model/days'
import { type EffectBasis, reportDates } from './beginning'
import { appliesTo, ENDED } from './ending-states'
import type { Life, Pair, Party, Stage } from './life'

/**
 * Stages and states in which an agreement is in effect. A source that reports such a stage or state confirms that the
 * agreement is in effect.
 */
const IS_IN_EFFECT: ReadonlySet<string> = new Set([
  'IN_EFFECT',
  'PROVISIONALLY_APPLIED',
  'RESUMED',
  'EXTENDED',
  'RENEWED',
])

/** Later stages, each of which proves that the agreement was in effect on the day of the stage. */
const PROVES_EFFECT: ReadonlySet<string> = new Set([...IS_IN_EFFECT, 'SUSPENDED', 'AMENDED', 'NOTICE_GIVEN'])

/**
 * Returns the days on which, according to sources and later stages, an agreement or initiative was in effect. When an
 * agreement began or ended for some parties, it was in effect for the others. It was also in effect when another
 * agreement amended it.
 */
export function confirmedDays(life: Life, basis: EffectBasis | null, pair?: Pair): KnownDay[] {
  const stages = life.stages.filter((stage) => isProofFor(stage, pair))
  const begun =
    basis === 'STATED' && life.begun && life.beginningReferenceDates.length > 0 ? [knownDay(life.begun, 'latest')] : []
  const referenceDates = basis === 'STATED' ? life.beginningReferenceDates : []
  const others = [...partiesTo(life).flatMap((party) => beginningOfParty(life, party) ?? []), ...life.amendedOn]
  const first = [...reportDates(life.reports, IS_IN_EFFECT), ...referenceDates, ...others]
  return [
    ...first.map((span) => knownDay(span, 'earliest')),
    ...begun,
    ...stages.flatMap(provenBy),
    ...lastDays(life, stages),
  ]
}

/**
 * Returns the day on which effect began for one party. If no source states that day and the party acceded, this is the
 * day on which the party joined, unless effect can begin only on a stated day.
 */
function beginningOfParty(life: Life, { inEffect, isEffectPlanned, how, joined }: Party): Span | null {
  if (inEffect) return inEffect
  const needsOwnDay = life.needsStatedEffect || life.isBeginningPlanned || isEffectPlanned
  return how === 'ACCESSION' && !needsOwnDay ? joined : null
}

/** A renewal for some parties does not prove that the agreement lasts for others. */
const isProofFor = (stage: Stage, pair?: Pair): boolean =>
  !pair || appliesTo(stage, pair) || !['RENEWED', 'EXTENDED'].includes(stage.stage)

/**
 * Returns the first possible day of a stage that proves effect, and the reference dates of the sources that report this
 * stage. If only the year of a resumption is known, effect is proven for the last day of that year.
 */
function provenBy({ stage, on, referenceDates = [] }: Stage): KnownDay[] {
  if (!PROVES_EFFECT.has(stage)) return []
  const happened = on ? [knownDay(on, stage === 'RESUMED' ? 'latest' : 'earliest')] : []
  const reported = IS_IN_EFFECT.has(stage) ? referenceDates.filter(({ earliest }) => !on || earliest >= on.latest) : []
  return [...happened, ...reported.map((span) => knownDay(span, 'earliest'))]
}

/**
 * Returns the day before each end, and the day before each party left. An agreement can be abandoned without ever
 * having been in effect, so the day before it was abandoned is left out.
 */
function lastDays(life: Life, stages: Stage[]): KnownDay[] {
  const { status, ended } = life
  const stop = ended && status !== 'ABANDONED' ? [ended] : []
  const stops = stages.filter(({ stage }) => ENDED.has(stage) && stage !== 'ABANDONED').flatMap(({ on }) => on ?? [])
  const left = partiesTo(life).flatMap((party): Span[] => (party.left ? [party.left] : []))
  const days = [...stop, ...stops, ...left].map(({ earliest }) => dayBefore(earliest))
  return days.map((day) => ({ day, on: day }))
}

/** Returns the parties to an agreement. An initiative can go on after an agency stops taking part. */
const partiesTo = ({ kind, parties }: Life) => (kind === 'Agreement' ? parties : [])
