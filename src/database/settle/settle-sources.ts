import type { Transaction } from '../connect'
import { runInIds, runInRows } from '../write/rows'
import { refines } from './refinement'
import { SOURCE_KINDS } from './source-kinds'
import { dateProperties, differs, type Properties } from './values'
import type { SourceFact } from '../../model/contribution'

type Description = Omit<SourceFact, 'id'>

/**
 * Settles how sources are described, from what all records say of them, and what they repeat. Writes only what differs;
 * gives back what it wrote.
 */
export async function settleSources(transaction: Transaction, ids: string[]): Promise<SettledSource[]> {
  const sources = (await runInIds(transaction, 'derive/described-sources.cypher', ids)) as unknown as DescribedSource[]
  const changed = sources.flatMap(({ id, properties, derivedFrom, describedBy }) => {
    const settled = settleSource(describedBy)
    const isSame = !differs(properties, settled.properties) && derivedFrom.sort().join() === settled.derivedFrom.join()
    return isSame ? [] : [{ id, ...settled }]
  })
  await runInRows(transaction, 'derive/settled-sources.cypher', changed)
  await runInRows(transaction, 'derive/derived-from.cypher', changed)
  return changed.map(({ id, properties }) => ({ id, title: properties.title as string | null }))
}

/** A source whose description changed. */
export interface SettledSource {
  id: string
  title: string | null
}

interface DescribedSource {
  id: string
  properties: Properties
  /** Ids of the sources that it repeats. */
  derivedFrom: string[]
  describedBy: string[]
}

/** The longest title, the most frequent publisher and language, the finest date, the best kind. */
export function settleSource(describedBy: string[]): { properties: Properties; derivedFrom: string[] } {
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
