import { isPlanned, type Span } from '../../model/days'
import { tryEdtf } from '../../model/edtf'
import type { Basis } from '../../model/record-facts'
import { inCapitals } from '../../model/record-kinds'
import { isKnownConcluded } from '../claims/concluded'
import { endOfTerm } from '../claims/derived-dates'
import { needsStatedEffect } from '../claims/needs-stated-effect'
import type { Transaction } from '../connect'
import type { Properties } from '../properties'
import { runInIds } from '../write/rows'
import { STAGES_THAT_BEGIN_EFFECT } from './beginning'
import type { Life, Party, Stage, StatusReport, Succession, Term } from './life'

type Text = string | null

interface LifeRow {
  id: string
  kind: Life['kind']
  properties: Record<string, Text>
  reports: [property: string, value: string, basis: Basis, referenceDate: Text, on: Text, readOn: Text][]
  stages: {
    stage: string
    on: Text
    until: Text
    for: string[]
    referenceDates: string[]
    namedReferenceDates: string[]
  }[]
  parties: {
    country: string
    withdrawn: Text
    how: Text
    joined: Text
    inEffect: Text
    left: Text
    referenceDates: string[]
  }[]
  amendments: { concludedOn: string; status: Text }[]
  successors: Succession[]
  stored: Properties
}

/**
 * Returns, by id, the data that decides when the given agreements and initiatives and their successors are in effect.
 */
export async function readLives(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Life>> {
  const rows = (await runInIds(transaction, 'derive/lives.cypher', ids)) as unknown as LifeRow[]
  return new Map(rows.map((row) => [row.id, lifeOf(row)]))
}

function lifeOf(row: LifeRow): Life {
  const { id, kind, properties, reports, successors } = row
  const { begun, isBeginningPlanned, beginningReferenceDates } = beginningIn(row)
  return {
    id,
    kind,
    isConcluded: isConcluded(row),
    needsStatedEffect: needsStatedEffect(properties),
    status: properties.status ?? null,
    concluded: spanOf(
      kind === 'Agreement'
        ? properties.concludedOn
        : (properties.launchedOn ?? properties.announcedOn ?? properties.startsOn),
    ),
    begun,
    isBeginningPlanned,
    beginningReferenceDates,
    ended: unlessPlanned(spanOf(properties.endedOn), referenceDatesOf(row, 'endedOn')),
    referenceDates: reports.flatMap(([, , , day]) => spanOf(day) ?? []),
    reports: statusReports(row),
    stages: stagesOf(row),
    term: termOf(kind, kind === 'Agreement' && !begun ? { ...properties, inEffectOn: null } : properties),
    parties: row.parties.map(partyOf),
    amendedOn: amendedOn(row),
    successors,
    stored: row.stored,
  }
}

/**
 * Returns the earliest recorded beginning, and the reference dates of the sources that state it. If sources state only
 * a planned beginning, the result has no beginning, and none is assumed.
 */
function beginningIn(row: LifeRow): Pick<Life, 'begun' | 'isBeginningPlanned' | 'beginningReferenceDates'> {
  const { kind, properties } = row
  const field = kind === 'Agreement' ? 'inEffectOn' : properties.startsOn ? 'startsOn' : 'launchedOn'
  const ofAll = row.stages.filter(
    (each) => kind === 'Agreement' && STAGES_THAT_BEGIN_EFFECT.has(each.stage) && each.for.length === 0,
  )
  const beginnings = [
    { on: spanOf(properties[field]), referenceDates: referenceDatesOf(row, field), stated: statedDays(row, field) },
    ...ofAll.map(({ on, referenceDates, namedReferenceDates }) => ({
      on: spanOf(on),
      referenceDates: referenceDates.map(spanOf),
      stated: namedReferenceDates.map(spanOf),
    })),
  ].flatMap((each) => (each.on ? [{ ...each, on: each.on }] : []))
  const [first] = beginnings
    .filter(({ on, referenceDates }) => !isPlannedFor(on, referenceDates))
    .sort((a, b) => (a.on.earliest < b.on.earliest ? -1 : Number(a.on.earliest > b.on.earliest)))
  return {
    begun: first?.on ?? null,
    isBeginningPlanned: !first && beginnings.length > 0,
    beginningReferenceDates: first ? first.stated.map((day) => day ?? first.on) : [],
  }
}

/**
 * Returns each source's statement about the status. For an undated source, the day of the status serves as the
 * reference date. Leaves out each status whose day is after the reference date of its source, because such a status was
 * only planned.
 */
function statusReports({ reports }: LifeRow): StatusReport[] {
  return reports.flatMap(([property, value, basis, referenceDate, on, readOn]) => {
    const day = spanOf(on)
    const stated = spanOf(referenceDate)
    if (property !== 'status' || (day && isPlannedFor(day, [stated]))) return []
    return [{ status: inCapitals(value), basis, referenceDate: stated ?? day, readOn: spanOf(readOn) }]
  })
}

function isConcluded({ kind, properties, reports }: LifeRow): boolean {
  const values = reports.filter(([property]) => property === 'status').map(([, value]) => value)
  return (
    kind === 'Initiative' ||
    Boolean(properties.concludedOn) ||
    isKnownConcluded(properties.status ?? null, [...new Set(values)])
  )
}

/** Returns the reference dates of the sources that state the value of a property, or null for an undated source. */
function statedDays({ reports, properties }: LifeRow, property: string): (Span | null)[] {
  const ofValue = reports.filter(([name, value]) => name === property && value === properties[property])
  return ofValue.filter(([, , basis]) => basis !== 'IMPLIED').map(([, , , day]) => spanOf(day))
}

/**
 * Returns the dates from `statedDays`, or the reference dates of all sources if no source is named for the property.
 */
function referenceDatesOf(row: LifeRow, property: string): (Span | null)[] {
  const stated = statedDays(row, property)
  if (stated.length > 0) return stated
  const ofValue = row.reports.filter(([name, value]) => name === property && value === row.properties[property])
  return ofValue.map(([, , , day]) => spanOf(day))
}

const isPlannedFor = (day: Span, referenceDates: (Span | null)[]): boolean =>
  isPlanned(
    day.earliest,
    referenceDates.map((each) => each?.latest),
  )

const unlessPlanned = (day: Span | null, referenceDates: (Span | null)[]): Span | null =>
  day && isPlannedFor(day, referenceDates) ? null : day

/** Returns the completed stages, sorted by day. Planned stages are left out. */
function stagesOf({ stages }: LifeRow): Stage[] {
  const reached = stages.flatMap(({ stage, referenceDates, namedReferenceDates, ...given }): Stage[] => {
    const on = spanOf(given.on)
    if (on && isPlannedFor(on, referenceDates.map(spanOf))) return []
    const stated = namedReferenceDates.flatMap((day) => spanOf(day) ?? [])
    return [{ stage, on, until: spanOf(given.until), untilText: given.until, for: given.for, referenceDates: stated }]
  })
  return reached.sort((a, b) => ((a.on?.earliest ?? '') < (b.on?.earliest ?? '') ? -1 : 1))
}

/**
 * Returns the days on which amending agreements were concluded. An agreement whose status does not show its conclusion
 * is left out.
 */
function amendedOn({ amendments }: LifeRow): Span[] {
  const concluded = amendments.filter(({ status }) => status === null || isKnownConcluded(status, []))
  return concluded.flatMap((each) => spanOf(each.concludedOn) ?? [])
}

/** Returns the first term. Renewals and extensions are stages. */
function termOf(kind: Life['kind'], properties: LifeRow['properties']): Term | null {
  const end = spanOf(endOfTerm(kind, properties)?.date)
  const { termRenewal: renewal = null, termLength: length = null, termRenewalLength: renewalLength = null } = properties
  return end ? { end, renewal, length: renewalLength ?? length } : null
}

/**
 * Returns the days that apply only to one party. Days on which effect or membership was only planned to begin or end
 * are left out.
 */
function partyOf({ country, withdrawn, how, joined, inEffect, left, ...given }: LifeRow['parties'][number]): Party {
  const referenceDates = given.referenceDates.map(spanOf)
  const begun = unlessPlanned(spanOf(inEffect), referenceDates)
  const day = spanOf(joined)
  return {
    country,
    how,
    joined: day,
    inEffect: begun,
    isEffectPlanned: !begun && (inEffect !== null || (day !== null && isPlannedFor(day, referenceDates))),
    left: unlessPlanned(spanOf(left), referenceDates),
    withdrawn: spanOf(withdrawn),
  }
}

/** Returns a date's bounds, or null if either bound is unknown. */
function spanOf(text: Text | undefined): Span | null {
  const date = text ? tryEdtf(text) : undefined
  return date?.earliest && date.latest ? { earliest: date.earliest, latest: date.latest } : null
}
