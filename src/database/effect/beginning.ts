import type { Span } from '../../model/days'
import { EARLIEST_DAY } from './degree'
import type { Life, StatusReport } from './life'

/** The evidence for the day on which effect began. */
export type EffectBasis = 'STATED' | 'FROM_STATUS' | 'FROM_SIGNATURE_ASSUMED'

/** Stages that bring an agreement into effect, for all its parties or for the parties that they name. */
export const STAGES_THAT_BEGIN_EFFECT: ReadonlySet<string> = new Set(['IN_EFFECT', 'PROVISIONALLY_APPLIED'])

const IN_EFFECT: ReadonlySet<string> = new Set(['IN_EFFECT'])

/**
 * Returns the day on which effect began, and the evidence for this day. Returns null if no source states a beginning
 * and none can be assumed.
 */
export function beginningOf(life: Life): { begun: Span; basis: EffectBasis } | null {
  if (life.begun) return { begun: life.begun, basis: 'STATED' }
  if (life.kind === 'Agreement' && !life.needsStatedEffect && !life.isBeginningPlanned && life.concluded) {
    return { begun: life.concluded, basis: 'FROM_SIGNATURE_ASSUMED' }
  }
  // A source that reports the status shows that effect had begun by the reference date of the source.
  const reported = reportDates(life.reports, IN_EFFECT)
    .map(({ earliest }) => earliest)
    .sort()[0]
  if (!reported) return null
  const from = life.concluded?.earliest ?? EARLIEST_DAY
  return from > reported ? null : { begun: { earliest: from, latest: reported }, basis: 'FROM_STATUS' }
}

/**
 * Returns the reference dates of the sources that report one of the statuses. If a record does not name a source for
 * its status, only the earliest source of the record counts, because it is unknown which source reports the status. If
 * any source of such a record is undated, none of its sources counts.
 */
export function reportDates(reports: StatusReport[], statuses: ReadonlySet<string>): Span[] {
  const reporting = reports.filter(({ status }) => statuses.has(status))
  const implied = reporting.filter(({ basis }) => basis === 'IMPLIED')
  const datesOf = (some: StatusReport[]) =>
    some.flatMap(({ referenceDate }) => referenceDate ?? []).sort((a, b) => (a.earliest < b.earliest ? -1 : 1))
  const earliest = implied.every(({ referenceDate }) => referenceDate) ? datesOf(implied).slice(0, 1) : []
  return [...datesOf(reporting.filter(({ basis }) => basis !== 'IMPLIED')), ...earliest]
}
