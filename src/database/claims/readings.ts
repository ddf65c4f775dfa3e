import type { SourceFact } from '../../model/record-facts'
import { dateProperties, type Properties } from '../properties'

/** The parts of a description that belong to one reading of a source, in the order in which they are written. */
const PARTS = ['retrievedOn', 'readAs', 'contentHash', 'archivedUrl', 'lastSeen', 'keptUp'] as const

/** One record's description of a source. */
export type Description = Omit<SourceFact, 'id'> & { record?: string }

/** One reading of a source, and the records that state it. */
type Reading = Pick<SourceFact, (typeof PARTS)[number]> & { records: string[] }

/**
 * Returns the readings of a source as a property, and the details of the latest reading. The latest reading is the one
 * with the latest day. If records give different hashes for that day, no hash is preferred, because no rule decides
 * between them. The archived copy and the day on which the source was last seen may come from an earlier reading. A
 * register counts as kept up to date if any record states this.
 */
export function readingProperties(descriptions: readonly Description[]): Properties {
  const readings = readingsOf(descriptions)
  const days = readings.flatMap(({ retrievedOn }) => retrievedOn ?? [])
  const latest = readings.filter(({ retrievedOn }) => retrievedOn === days[0])
  const lastSeen = readings.flatMap((reading) => reading.lastSeen ?? []).sort()
  return {
    ...dateProperties('retrievedOn', days[0]),
    keptUp: readings.some(({ keptUp }) => keptUp) || null,
    archivedUrl: readings.flatMap(({ archivedUrl }) => archivedUrl ?? [])[0] ?? null,
    contentHash: only(latest.flatMap(({ contentHash }) => contentHash ?? [])),
    lastSeen: lastSeen.at(-1) ?? null,
    readAs: latest.some(({ readAs }) => readAs === 'FULL')
      ? 'FULL'
      : only(latest.flatMap(({ readAs }) => readAs ?? [])),
    readings: readings.length > 0 ? readings.map(lineOf) : null,
  }
}

/** Returns the distinct readings, latest first. */
function readingsOf(descriptions: readonly Description[]): Reading[] {
  const readings = new Map<string, Reading>()
  for (const description of descriptions) {
    const key = partsOf(description).join(' ')
    if (key === '') continue
    const records = [...(readings.get(key)?.records ?? []), description.record ?? '']
    readings.set(key, { ...description, records: [...new Set(records)].sort() })
  }
  return [...readings]
    .sort(([a, one], [b, other]) => compare(other.retrievedOn ?? '', one.retrievedOn ?? '') || compare(a, b))
    .map(([, reading]) => reading)
}

/** Formats a reading: `retrievedOn=2026-11-02 readAs=FULL records=data/a; data/b`. Only `records` can have spaces. */
const lineOf = (reading: Reading): string => [...partsOf(reading), `records=${reading.records.join('; ')}`].join(' ')

const partsOf = (reading: Partial<Reading>): string[] =>
  PARTS.flatMap((name) => (reading[name] === undefined ? [] : [`${name}=${reading[name]}`]))

const only = (values: string[]): string | null => (new Set(values).size === 1 ? (values[0] ?? null) : null)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
