import type { Row, Transaction } from '../connect'
import { dateProperties, type Properties } from '../properties'
import { type GraphDelta, isChange, type RelationshipChange } from './graph-delta'
import { runInRows } from './rows'

/** Types of relationships that are not facts and so have no sources. */
export const STRUCTURAL: ReadonlySet<string> = new Set([
  'ABOUT',
  'CONCERNS',
  'LOCATED_IN',
  // The targets of searches, and the content of published lists.
  'SEARCHED',
  'WENT_THROUGH',
  'LOOKED_IN',
  'SOUGHT',
  'SOUGHT_RENEWAL_OF',
  'FOUND',
  'LISTS',
])

/** A relationship that was added or removed. */
export interface FactChange {
  type: string
  from: string
  to: string
  key: string
  isNew: boolean
}

/**
 * Writes relationships with their support, and removes relationships that are no longer supported. The nodes of
 * `newIds` are new, so they have no relationships yet. Returns the facts that were added or removed between existing
 * nodes.
 */
export async function writeRelationships(
  transaction: Transaction,
  { relationships }: GraphDelta,
  newIds: ReadonlySet<string>,
): Promise<FactChange[]> {
  const changes = [...byType(relationships.values())].map(async ([type, some]) => {
    const isNew = ({ from, to, removed }: RelationshipChange) =>
      removed.length === 0 && (newIds.has(from) || newIds.has(to))
    const isFact = !STRUCTURAL.has(type)
    const fresh = some.filter(isNew).map((change) => rowOf(change, change.added, change.named.added))
    const old = some.filter((change) => !isNew(change))
    const [changed] = await Promise.all([
      writeBetweenExisting(transaction, type, isFact, old),
      runInRows(transaction, isFact ? 'write/new-facts.cypher' : 'write/new-structure.cypher', fresh, { type }),
    ])
    return changed
  })
  return (await Promise.all(changes)).flat()
}

async function writeBetweenExisting(
  transaction: Transaction,
  type: string,
  isFact: boolean,
  changes: RelationshipChange[],
): Promise<FactChange[]> {
  const present = await runInRows(
    transaction,
    'write/present-facts.cypher',
    changes.map(({ from, to, key }) => ({ from, to, key })),
    { type },
  )
  const before = new Map(present.map((row) => [identityOf(row), row as unknown as Present]))
  const rows = changes.map((change) => {
    const was = before.get(identityOf(change))
    const support = changed(was?.support, change)
    return { isNew: was === undefined, ...rowOf(change, support, changed(was?.named, change.named)) }
  })
  const [supported, removed] = [
    rows.filter(({ support }) => support.length > 0),
    rows.filter(({ support }) => !support.length),
  ]
  await Promise.all([
    runInRows(transaction, isFact ? 'write/facts.cypher' : 'write/structure.cypher', supported, { type }),
    runInRows(transaction, 'write/removed-facts.cypher', removed, { type }),
  ])
  const listed = [...supported.filter(({ isNew }) => isNew), ...removed.filter(({ isNew }) => !isNew)]
  return isFact ? listed.map(({ from, to, key, isNew }) => ({ type, from, to, key, isNew })) : []
}

/** The support that the graph stores for a relationship. A graph from an earlier version stores no `named` support. */
interface Present {
  support: string[]
  named: string[] | null
}

const changed = (
  before: readonly string[] | null | undefined,
  { added, removed }: { added: string[]; removed: string[] },
): string[] => [...(before ?? []).filter((entry) => !removed.includes(entry)), ...added]

const identityOf = ({ from, to, key }: Row | RelationshipChange): string => [from, to, key].join('\n')

/**
 * Returns a row with the support as sorted lists without duplicates. A record key may contain spaces, so the source id
 * is taken from the end of each entry. A source id always has 23 characters.
 */
function rowOf({ from, to, key, properties }: RelationshipChange, entries: string[], namedEntries: string[]) {
  const support = [...new Set(entries)].sort()
  const records = [...new Set(support.map((entry) => entry.slice(0, -24)))].sort()
  const sources = [...new Set(support.map((entry) => entry.slice(-23)))].sort()
  return { from, to, key, support, records, sources, ...statedIn(namedEntries), bounded: withBounds(properties) }
}

/**
 * Returns the sources that records name for a fact, each with its reference date. If records give different dates for
 * one source, the latest date is used.
 */
function statedIn(entries: string[]): { namedSupport: string[]; statedIn: string[]; statedAsOf: string[] } {
  const namedSupport = [...new Set(entries)].sort()
  // Each entry begins with its day, which contains no space. In the sorted list, later days therefore come later.
  const days = new Map(namedSupport.map((entry) => [entry.slice(-23), entry.slice(0, entry.indexOf(' '))]))
  const sources = [...days.keys()].sort()
  return { namedSupport, statedIn: sources, statedAsOf: sources.map((source) => days.get(source) ?? '') }
}

function byType(changes: Iterable<RelationshipChange>): Map<string, RelationshipChange[]> {
  const grouped = new Map<string, RelationshipChange[]>()
  for (const change of changes) {
    if (!isChange(change)) continue
    const some = grouped.get(change.type)
    if (some) some.push(change)
    else grouped.set(change.type, [change])
  }
  return grouped
}

/** Properties of relationships that are dates, in addition to those that end in `On`. */
const DATES: ReadonlySet<string> = new Set(['from', 'to', 'on'])

/** Adds the bounds of each date to a relationship's properties. */
function withBounds(properties: Record<string, string>): Properties {
  const bounded: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    Object.assign(bounded, isDate(name) ? dateProperties(name, value) : {}, { [name]: value })
  }
  return bounded
}

const isDate = (name: string): boolean => DATES.has(name) || name.endsWith('On')
