import { type DayText, dayAfter, type KnownDay, lastKnown, lastOf, type Span } from '../../model/days'
import { EARLIEST_DAY, LATEST_DAY } from './degree'
import { appliesTo, ENDED, RAN_ITS_TERM } from './ending-states'
import type { Life, Pair, Stage, StatusReport } from './life'
import { onlyPair } from './sides'

/** Stages that bring an agreement back into effect after it ended. */
const REVIVES: ReadonlySet<string> = new Set([
  'SIGNED',
  'ADOPTED',
  'IN_EFFECT',
  'PROVISIONALLY_APPLIED',
  'RESUMED',
  'EXTENDED',
  'RENEWED',
])

/** An end, and the parties to which it applies. The list is empty if the end applies to all parties. */
export interface Ending {
  from: Span
  parties: string[]
}

/**
 * Returns the stated ends. If only a report says that an agreement has ended, the end lies between the last day on
 * which the agreement is known to be in effect and the day of that report.
 */
export function endsOf(life: Life, stages: Stage[], knownOn: KnownDay[], hasSuccessor: boolean): Ending[] {
  const ended = stages.filter(({ stage }) => ENDED.has(stage))
  const dated = ended.flatMap(({ on, for: parties }) => (on ? [{ from: on, parties }] : []))
  const ends = life.ended ? [{ from: life.ended, parties: [] }, ...dated] : dated
  const status = life.status ?? ''
  const isAtEndOfTerm = life.term !== null && RAN_ITS_TERM.has(status)
  const renewsItself = life.term?.renewal === 'AUTOMATIC'
  if (ends.length > 0 || !ENDED.has(status) || (isAtEndOfTerm && !renewsItself)) return ends
  // If the entry was replaced and its successor is known, the successor shows when the entry ended.
  if (status === 'REPLACED' && hasSuccessor) return ends
  const known = lastKnown(knownOn)?.day ?? life.begun?.latest ?? life.concluded?.latest
  const passed = isAtEndOfTerm ? lastOf([known ?? EARLIEST_DAY, life.term!.end.earliest]) : known
  const earliest = passed ? dayAfter(passed) : EARLIEST_DAY
  const reported = reportedEnd(life.reports.filter((report) => report.status === status)) ?? LATEST_DAY
  return [{ from: { earliest: earliest < reported ? earliest : reported, latest: reported }, parties: [] }]
}

/**
 * Returns the day by which an agreement had ended, according to its sources. For an undated source, this is the day on
 * which the source was read. If a record does not name a source for its status, the latest source of the record counts,
 * unless one of the record's sources has no known day.
 */
function reportedEnd(reports: StatusReport[]): DayText | undefined {
  const daysOf = (some: StatusReport[]) => some.flatMap((report) => reportedBy(report) ?? []).sort()
  const stated = daysOf(reports.filter(({ basis }) => basis !== 'IMPLIED'))[0]
  if (stated) return stated
  return reports.every(reportedBy) ? lastOf(daysOf(reports)) : undefined
}

const reportedBy = ({ referenceDate, readOn }: StatusReport): DayText | undefined => (referenceDate ?? readOn)?.latest

/**
 * Returns the first stage after an end that brings the agreement back into effect. Only such a stage bridges a lapse.
 * If the agreement ended only for some parties, the stage must name these parties, unless the agreement has only two
 * parties.
 */
export function revivalAfter(end: Ending, life: Life, pair?: Pair): Span | null {
  const ended = end.parties.filter((country) => !pair || pair.includes(country))
  const concernsAll = ended.length === 0 || onlyPair(life) !== undefined
  const concerns = (stage: Stage) =>
    (concernsAll && appliesTo(stage, pair)) ||
    (ended.length > 0 && ended.every((country) => stage.for.includes(country)))
  const revives = (stage: Stage) => REVIVES.has(stage.stage) && concerns(stage)
  return life.stages.find((stage) => stage.on && stage.on.earliest > end.from.latest && revives(stage))?.on ?? null
}
