import type { Row, Transaction } from '../connect'
import { withBounds } from './bounds'
import type { Difference, RelationshipChange } from './difference'
import { STRUCTURAL } from './mentions'
import { runInRows } from './rows'

/** A relationship that came or went. */
export interface FactChange {
  type: string
  from: string
  to: string
  key: string
  isNew: boolean
}

/**
 * Writes relationships with who supports each, and takes out what nothing supports any more. Nothing can be there yet
 * of a node in `newIds`. Tells which came and went between nodes that were there before.
 */
export async function writeRelationships(
  transaction: Transaction,
  { relationships }: Difference,
  newIds: ReadonlySet<string>,
): Promise<FactChange[]> {
  const changes = [...byType(relationships.values())].map(async ([type, some]) => {
    const isNew = ({ from, to, removed }: RelationshipChange) =>
      removed.length === 0 && (newIds.has(from) || newIds.has(to))
    const file = STRUCTURAL.has(type) ? 'structure' : 'facts'
    const fresh = some.filter(isNew).map((change) => rowOf(change, change.added))
    const old = some.filter((change) => !isNew(change))
    const [changed] = await Promise.all([
      writeAmongOld(transaction, type, file, old),
      runInRows(transaction, `write/new-${file}.cypher`, fresh, { type }),
    ])
    return changed
  })
  return (await Promise.all(changes)).flat()
}

async function writeAmongOld(
  transaction: Transaction,
  type: string,
  file: 'structure' | 'facts',
  changes: RelationshipChange[],
): Promise<FactChange[]> {
  const present = await runInRows(
    transaction,
    'write/present-facts.cypher',
    changes.map(({ from, to, key }) => ({ from, to, key })),
    { type },
  )
  const supportOf = new Map(present.map((row) => [identityOf(row), row.support as string[]]))
  const rows = changes.map((change) => {
    const before = supportOf.get(identityOf(change))
    const kept = (before ?? []).filter((entry) => !change.removed.includes(entry))
    return { isNew: before === undefined, ...rowOf(change, [...kept, ...change.added]) }
  })
  const [supported, gone] = [
    rows.filter(({ support }) => support.length > 0),
    rows.filter(({ support }) => !support.length),
  ]
  await Promise.all([
    runInRows(transaction, `write/${file}.cypher`, supported, { type }),
    runInRows(transaction, 'write/gone-facts.cypher', gone, { type }),
  ])
  const told = [...supported.filter(({ isNew }) => isNew), ...gone.filter(({ isNew }) => !isNew)]
  return file === 'facts' ? told.map(({ from, to, key, isNew }) => ({ type, from, to, key, isNew })) : []
}

const identityOf = ({ from, to, key }: Row | RelationshipChange): string => [from, to, key].join('\n')

/** With the support as lists, each entry once and sorted. A source's id has 23 characters; a record's key may hold spaces. */
function rowOf({ from, to, key, properties }: RelationshipChange, entries: string[]) {
  const support = [...new Set(entries)].sort()
  const records = [...new Set(support.map((entry) => entry.slice(0, -24)))].sort()
  const sources = [...new Set(support.map((entry) => entry.slice(-23)))].sort()
  return { from, to, key, support, records, sources, bounded: withBounds(properties) }
}

function byType(changes: Iterable<RelationshipChange>): Map<string, RelationshipChange[]> {
  const grouped = new Map<string, RelationshipChange[]>()
  for (const change of changes) {
    if (change.added.length + change.removed.length === 0) continue
    const some = grouped.get(change.type)
    if (some) some.push(change)
    else grouped.set(change.type, [change])
  }
  return grouped
}
