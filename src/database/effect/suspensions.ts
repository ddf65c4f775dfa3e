import { laterSpan, type Span } from '../../model/days'
import { EARLIEST_DAY, type Interval } from './degree'
import { appliesTo } from './ending-states'
import type { Life, Pair, StatusReport } from './life'

/** Stages after which a suspended agreement is in effect again. */
const RESUMES: ReadonlySet<string> = new Set(['RESUMED', 'IN_EFFECT', 'EXTENDED', 'RENEWED'])

/**
 * Returns the suspensions, each until a later stage or source shows that the agreement is in effect again. If the day
 * of a suspension is unknown, the suspension begins on the earliest reference date of the sources that report it.
 */
export function suspensionsOf(life: Life, pair?: Pair): Interval[] {
  const stages = life.stages.filter((stage) => stage.stage === 'SUSPENDED' && appliesTo(stage, pair))
  const dated = stages.flatMap((stage) => (stage.on ? [{ from: stage.on, parties: stage.for }] : []))
  const isDated = dated.length > 0 || life.status !== 'SUSPENDED'
  const suspended = isDated ? dated : [{ from: reportedSuspension(life.reports), parties: [] }]
  return suspended.map(({ from, parties }) => {
    const asked = pair ?? [...new Set(life.parties.map(({ country }) => country))]
    const concerned = parties.length > 0 ? parties.filter((country) => asked.includes(country)) : asked
    return { from, to: resumedOn(life, from, concerned) }
  })
}

/**
 * Returns the first day after a suspension on which the agreement was in effect again for all suspended parties. The
 * agreement may have been resumed on a different day for each party.
 */
function resumedOn(life: Life, from: Span, parties: readonly string[]): Span | null {
  if (parties.length === 0) return resumedFor(life, from)
  const resumed = parties.map((country) => resumedFor(life, from, country))
  return resumed.reduce((one, other) => (one && other ? laterSpan(one, other) : null))
}

function resumedFor({ stages, reports }: Life, from: Span, country?: string): Span | null {
  // A resumption may have the same imprecise date as the suspension, such as a year. Other stages must be later.
  const isLater = (on: Span, stage: string) =>
    stage === 'RESUMED' ? on.latest >= from.latest : on.earliest > from.latest
  const resumed = stages.filter(
    ({ stage, for: parties }) =>
      RESUMES.has(stage) && (parties.length === 0 || (country !== undefined && parties.includes(country))),
  )
  const reported = reports.filter(({ status, basis }) => status === 'IN_EFFECT' && basis !== 'IMPLIED')
  const days = [
    ...resumed.map(({ stage, on }) => ({ stage, on })),
    ...reported.map(({ status, referenceDate }) => ({ stage: status, on: referenceDate })),
  ].flatMap(({ stage, on }) => (on && isLater(on, stage) ? [on] : []))
  return days.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0] ?? null
}

function reportedSuspension(reports: StatusReport[]): Span {
  const reporting = reports
    .filter(({ status }) => status === 'SUSPENDED')
    .flatMap(({ referenceDate }) => referenceDate ?? [])
  const [first] = reporting.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))
  return first ?? { earliest: EARLIEST_DAY, latest: EARLIEST_DAY }
}
