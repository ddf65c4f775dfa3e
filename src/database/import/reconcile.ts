import type { Contribution } from '../../model/contribution'
import type { AnyRecord, CollectedRecord, Decision } from '../../records'
import type { Transaction } from '../connect'
import { keepFormerIds } from '../seeding/former-ids'
import type { SettledNode } from '../settle/settle-nodes'
import { type Applied, type Replacement, settle, Touched, write } from './apply'
import { allDecisions, keepDecisions } from './decisions'
import type { RecordCounts } from './report'
import { resolve, type Resolved } from './resolve'
import { moveSeededFacts } from './seeded-facts'
import { isSame, removeRecords, storedRecords, type StoredRecord, storeRecords } from './stored-records'

/** A collection that takes the place of its former version. */
export interface Collection {
  name: string
  records: AnyRecord[]
  decisions: Decision[]
}

/** What else was touched, by a seed script, and has to be settled too. */
export interface AlsoTouched {
  nodes: Iterable<string>
  sources: Iterable<string>
}

export interface Reconciled extends Resolved {
  applied: Applied
  settled: SettledNode[]
  counts: RecordCounts
}

/**
 * Brings the graph in line with all its records: those stored, with one collection replaced if given. Every record is
 * resolved anew, so that it does not matter which came first; only what differs is written.
 */
export async function reconcile(
  transaction: Transaction,
  { collection, also }: { collection?: Collection; also?: AlsoTouched },
): Promise<Reconciled> {
  const stored = await storedRecords(transaction)
  const decisions = await allDecisions(transaction, collection?.name ?? '', collection?.decisions ?? [])
  const resolved = await resolve(transaction, wantedRecords(stored, collection), decisions)
  const replacements = replacementsOf(stored, resolved.contributions)
  const moved = await moveSeededFacts(transaction, minted(resolved))
  const touched = touchedBy(also)
  const applied = await write(transaction, [...replacements, ...moved], touched)
  await storeRecords(
    transaction,
    replacements.flatMap(({ after }) => after ?? []),
  )
  await removeRecords(
    transaction,
    replacements.flatMap(({ before, after }) => (before && !after ? [before.key] : [])),
  )
  await keepFormerIds(transaction, resolved.formerIds)
  if (collection) await keepDecisions(transaction, collection, resolved.idNow)
  const settled = await settle(transaction, touched)
  return { ...resolved, applied, settled, counts: countsOf(stored, resolved.contributions, collection?.name) }
}

function wantedRecords(stored: Map<string, StoredRecord>, collection?: Collection): CollectedRecord[] {
  const others = [...stored.values()].filter((record) => record.collection !== collection?.name)
  return [
    ...others.map(({ collection: name, body }) => ({ collection: name, record: JSON.parse(body) as AnyRecord })),
    ...(collection?.records ?? []).map((record) => ({ collection: collection?.name ?? '', record })),
  ]
}

/** What each record that differs added before, and adds now. */
function replacementsOf(stored: Map<string, StoredRecord>, contributions: Map<string, Contribution>): Replacement[] {
  const changed = [...contributions.values()].flatMap((after) => {
    const before = stored.get(after.key)?.contribution
    return isSame(before, after) ? [] : [{ before, after }]
  })
  const gone = [...stored.values()].filter(({ key }) => !contributions.has(key))
  return [...changed, ...gone.map(({ contribution }) => ({ before: contribution }))]
}

/** Ids that gave way to others and that no record uses any more; a seed script may still have facts under one. */
function minted({ contributions, formerIds }: Resolved): Map<string, string> {
  const used = new Set([...contributions.values()].flatMap(({ nodes }) => nodes.map(({ id }) => id as string)))
  return new Map(formerIds.flatMap(({ id, now }) => (used.has(id) ? [] : [[id as string, now as string] as const])))
}

function touchedBy(also: AlsoTouched = { nodes: [], sources: [] }): Touched {
  const touched = new Touched()
  for (const id of also.nodes) touched.nodes.add(id)
  for (const id of also.sources) touched.sources.add(id)
  return touched
}

function countsOf(
  stored: Map<string, StoredRecord>,
  contributions: Map<string, Contribution>,
  name?: string,
): RecordCounts {
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 }
  for (const { key, collection, digest } of contributions.values()) {
    if (collection !== name) continue
    const before = stored.get(key)
    counts[!before ? 'added' : before.digest === digest ? 'unchanged' : 'changed'] += 1
  }
  const gone = [...stored.values()].filter(({ key, collection }) => collection === name && !contributions.has(key))
  return { ...counts, removed: gone.length }
}
