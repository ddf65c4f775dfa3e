import type { Transaction } from '../connect'
import { dateProperties, differs, type Properties } from '../properties'
import { runInIds, runInRows } from '../write/rows'
import { SOURCE_KINDS } from './claim'
import { type Description, readingProperties } from './readings'
import { refines } from './refinement'

/**
 * Combines the descriptions that all records give of each source, and determines which other sources each source
 * repeats. Writes and returns only the sources that changed.
 */
export async function resolveSources(transaction: Transaction, ids: string[]): Promise<ResolvedSource[]> {
  const sources = (await runInIds(transaction, 'derive/described-sources.cypher', ids)) as unknown as DescribedSource[]
  const changed = sources.flatMap(({ id, properties, derivedFrom, describedBy }) => {
    const resolved = resolveSource(describedBy)
    const isSame =
      !differs(properties, resolved.properties) && derivedFrom.sort().join() === resolved.derivedFrom.join()
    return isSame ? [] : [{ id, ...resolved }]
  })
  await runInRows(transaction, 'derive/resolved-sources.cypher', changed)
  await runInRows(transaction, 'derive/derived-from.cypher', changed)
  return changed.map(({ id, properties }) => ({ id, title: properties.title as string | null }))
}

/** A source whose description changed. */
export interface ResolvedSource {
  id: string
  title: string | null
}

interface DescribedSource {
  id: string
  properties: Properties
  /** The ids of the sources that this source repeats. */
  derivedFrom: string[]
  describedBy: string[]
}

/**
 * Combines descriptions: the longest title, the most frequent publisher and language, the most precise date, the best
 * kind.
 */
export function resolveSource(describedBy: string[]): { properties: Properties; derivedFrom: string[] } {
  const descriptions = describedBy.map((text) => JSON.parse(text) as Description)
  const all = <Key extends keyof Description>(key: Key) => descriptions.flatMap((description) => description[key] ?? [])
  return {
    properties: {
      url: all('url').sort()[0] ?? null,
      title: longest(all('title')),
      publisher: mostFrequent(all('publisher')),
      kind: SOURCE_KINDS.find((kind) => all('kind').includes(kind)) ?? 'UNKNOWN',
      language: mostFrequent(all('language')),
      derivedFrom: mostFrequent(all('derivedFrom')),
      ...dateProperties('publishedOn', finest(all('publishedOn'))),
      ...readingProperties(descriptions),
    },
    derivedFrom: [...new Set(all('derivedFromId'))].sort(),
  }
}

function longest(texts: string[]): string | null {
  return [...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
}

function mostFrequent(texts: string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function finest(dates: string[]): string | null {
  return mostFrequent(dates.filter((date) => !dates.some((other) => refines(null, other, date))))
}
