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
import type { Life, Party, Stage, Succession, Term } from './life'

type Text = string | null

interface LifeRow {
  id: string
  kind: Life['kind']
  properties: Record<string, Text>
  reports: [property: string, value: string, basis: Basis, spokenOn: Text][]
  stages: { stage: string; on: Text; until: Text; for: string[]; spokenOn: string[] }[]
  parties: { country: string; how: Text; joined: Text; inEffect: Text; left: Text; spokenOn: string[] }[]
  successors: Succession[]
  stored: Properties
}

/** Returns the lives of some agreements and initiatives and of their successors, by id. */
export async function readLives(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Life>> {
  const rows = (await runInIds(transaction, 'derive/lives.cypher', ids)) as unknown as LifeRow[]
  return new Map(rows.map((row) => [row.id, lifeOf(row)]))
}

function lifeOf(row: LifeRow): Life {
  const { id, kind, properties, reports, successors } = row
  const begunFrom = kind === 'Agreement' ? 'inEffectOn' : properties.startsOn ? 'startsOn' : 'launchedOn'
  const begun = spanOf(properties[begunFrom])
  const isBeginningPlanned = begun !== null && isPlannedFor(begun, spokenOf(row, begunFrom))
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
    begun: isBeginningPlanned ? null : begun,
    isBeginningPlanned,
    begunSpokenOn: statedDays(row, begunFrom).flatMap((day) => day ?? []),
    ended: unlessPlanned(spanOf(properties.endedOn), spokenOf(row, 'endedOn')),
    spokenOn: reports.flatMap(([, , , day]) => spanOf(day) ?? []),
    reports: reports
      .filter(([property]) => property === 'status')
      .map(([, value, basis, day]) => ({ status: inCapitals(value), basis, spokenOn: spanOf(day) })),
    stages: stagesOf(row),
    term: termOf(kind, properties),
    parties: row.parties.map(partyOf),
    successors,
    stored: row.stored,
  }
}

function isConcluded({ kind, properties, reports }: LifeRow): boolean {
  const values = reports.filter(([property]) => property === 'status').map(([, value]) => value)
  return (
    kind === 'Initiative' ||
    Boolean(properties.concludedOn) ||
    isKnownConcluded(properties.status ?? null, [...new Set(values)])
  )
}

/** Returns the days of which the sources speak that state the value of a property, or null for an undated source. */
function statedDays({ reports, properties }: LifeRow, property: string): (Span | null)[] {
  const ofValue = reports.filter(([name, value]) => name === property && value === properties[property])
  return ofValue.filter(([, , basis]) => basis !== 'IMPLIED').map(([, , , day]) => spanOf(day))
}

/** Returns the same days, or those of all sources of the record if no source is named for the property. */
function spokenOf(row: LifeRow, property: string): (Span | null)[] {
  const stated = statedDays(row, property)
  if (stated.length > 0) return stated
  const ofValue = row.reports.filter(([name, value]) => name === property && value === row.properties[property])
  return ofValue.map(([, , , day]) => spanOf(day))
}

const isPlannedFor = (day: Span, spoken: (Span | null)[]): boolean =>
  isPlanned(
    day.earliest,
    spoken.map((each) => each?.latest),
  )

const unlessPlanned = (day: Span | null, spoken: (Span | null)[]): Span | null =>
  day && isPlannedFor(day, spoken) ? null : day

/** Returns the stages that were reached, by day. Planned stages are left out. */
function stagesOf({ stages }: LifeRow): Stage[] {
  const reached = stages.flatMap(({ spokenOn: spoken, ...stage }): Stage[] => {
    const on = spanOf(stage.on)
    const days = spoken.map(spanOf)
    if (on && isPlannedFor(on, days)) return []
    return [{ stage: stage.stage, on, until: spanOf(stage.until), untilText: stage.until, for: stage.for }]
  })
  return reached.sort((a, b) => ((a.on?.earliest ?? '') < (b.on?.earliest ?? '') ? -1 : 1))
}

/** Returns the first term. Renewals and extensions are stages. */
function termOf(kind: Life['kind'], properties: LifeRow['properties']): Term | null {
  const end = spanOf(endOfTerm(kind, properties)?.date)
  return end ? { end, renewal: properties.termRenewal ?? null, length: properties.termLength ?? null } : null
}

/** Returns a party's own days. Planned days of effect and of leaving are left out. */
function partyOf({ country, how, joined, inEffect, left, spokenOn }: LifeRow['parties'][number]): Party {
  const spoken = spokenOn.map(spanOf)
  return {
    country,
    how,
    joined: spanOf(joined),
    inEffect: unlessPlanned(spanOf(inEffect), spoken),
    left: unlessPlanned(spanOf(left), spoken),
  }
}

/** Returns a date's bounds, or null if either bound is unknown. */
function spanOf(text: Text | undefined): Span | null {
  const date = text ? tryEdtf(text) : undefined
  return date?.earliest && date.latest ? { earliest: date.earliest, latest: date.latest } : null
}
