import type { Span } from '../../model/days'
import { tryEdtf } from '../../model/edtf'
import type { Basis } from '../../model/record-facts'
import { inCapitals } from '../../model/record-kinds'
import { isKnownConcluded } from '../claims/concluded'
import type { Transaction } from '../connect'
import type { Properties } from '../properties'
import { runInIds } from '../write/rows'
import type { Life, Party, Stage, Succession, Term } from './life'

/** Kinds of agreements that come into effect on a stated day, unless they are known not to bind. */
const TREATY_KINDS: ReadonlySet<string> = new Set(['DIGITAL_ECONOMY_AGREEMENT', 'DIGITAL_TRADE_AGREEMENT'])

type Text = string | null

interface LifeRow {
  id: string
  kind: Life['kind']
  properties: Record<string, Text>
  reports: [property: string, value: string, basis: Basis, spokenOn: Text][]
  stages: { stage: string; on: Text; until: Text; for: string[]; spokenOn: string[] }[]
  parties: { country: string; how: Text; joined: Text; inEffect: Text; left: Text }[]
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
  const begunDays = daysSpokenOf(row, begunFrom, properties[begunFrom])
  return {
    id,
    kind,
    isConcluded: isConcluded(row),
    needsStatedEffect: needsStatedEffect(properties),
    status: properties.status ?? null,
    concluded: spanOf(
      kind === 'Agreement' ? properties.concludedOn : (properties.launchedOn ?? properties.announcedOn),
    ),
    begun: begun && !isPlanned(begun, begunDays) ? begun : null,
    begunSpokenOn: begunDays.flatMap((day) => day ?? []),
    ended: spanOf(properties.endedOn),
    spokenOn: reports.flatMap(([, , , day]) => spanOf(day) ?? []),
    reports: reports
      .filter(([property]) => property === 'status')
      .map(([, value, basis, day]) => ({ status: inCapitals(value), basis, spokenOn: spanOf(day) })),
    stages: stagesOf(row),
    term: termOf(properties),
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

function needsStatedEffect({ kind, bindingness }: LifeRow['properties']): boolean {
  if (bindingness === 'BINDING' || bindingness === 'MIXED') return true
  return TREATY_KINDS.has(kind ?? '') && bindingness !== 'NON_BINDING'
}

/**
 * Returns the days of which the sources of a value speak, or null for an undated source. Implied sources do not count.
 */
function daysSpokenOf({ reports }: LifeRow, property: string, text: Text | undefined): (Span | null)[] {
  const ofValue = reports.filter(([name, value, basis]) => name === property && value === text && basis !== 'IMPLIED')
  return ofValue.map(([, , , day]) => spanOf(day))
}

/** Checks whether something was only planned: all its sources speak of earlier days. */
const isPlanned = (day: Span, spoken: (Span | null)[]): boolean =>
  spoken.length > 0 && spoken.every((each) => each !== null && each.latest < day.earliest)

/** Returns the stages that were reached, by day. Planned stages are left out. */
function stagesOf({ stages }: LifeRow): Stage[] {
  const reached = stages.flatMap(({ spokenOn: spoken, ...stage }): Stage[] => {
    const on = spanOf(stage.on)
    const days = spoken.map(spanOf)
    if (on && isPlanned(on, days)) return []
    return [{ stage: stage.stage, on, until: spanOf(stage.until), untilText: stage.until, for: stage.for }]
  })
  return reached.sort((a, b) => ((a.on?.earliest ?? '') < (b.on?.earliest ?? '') ? -1 : 1))
}

function termOf({ renewsOn, expectedEndOn, termRenewal, termLength }: LifeRow['properties']): Term | null {
  const end = spanOf(renewsOn ?? expectedEndOn)
  return end ? { end, renewal: termRenewal ?? null, length: termLength ?? null } : null
}

const partyOf = ({ country, how, joined, inEffect, left }: LifeRow['parties'][number]): Party => ({
  country,
  how,
  joined: spanOf(joined),
  inEffect: spanOf(inEffect),
  left: spanOf(left),
})

/** Returns a date's bounds, or null if either bound is unknown. */
function spanOf(text: Text | undefined): Span | null {
  const date = text ? tryEdtf(text) : undefined
  return date?.earliest && date.latest ? { earliest: date.earliest, latest: date.latest } : null
}
