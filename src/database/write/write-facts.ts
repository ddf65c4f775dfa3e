import type { Row, Transaction } from '../connect'
import type { GraphDelta } from './graph-delta'
import { runInIds, runInRows } from './rows'
import { type FactChange, STRUCTURAL, writeRelationships } from './write-relationships'

/** A node that was removed, with its name. */
export interface RemovedNode {
  id: string
  kind: string
  name: string | null
}

/** A claim that was added or removed. */
export interface ClaimChange {
  about: string
  /** The property or the aspect. */
  property: string
  value: string
  isNew: boolean
}

/** The changes that were made to the graph when a delta was written. */
export interface Written {
  facts: FactChange[]
  claims: ClaimChange[]
  removed: RemovedNode[]
}

/** Creates the nodes that the facts of a delta need. */
export async function writeNodes(transaction: Transaction, delta: GraphDelta): Promise<void> {
  await runInIds(transaction, 'write/revived-ids.cypher', [...delta.nodes.keys()])
  const { nodes, sourceUrls } = delta
  const rows = [...nodes].map(([id, kind]) => ({
    id,
    kind,
    properties: kind === 'Source' ? { url: sourceUrls.get(id) } : {},
  }))
  await runInRows(transaction, 'write/nodes.cypher', rows)
}

/**
 * Writes claims, facts and mentions, and removes any that are no longer supported. The nodes of `newIds` are new, so
 * their claims and facts are written without lookups. In a large import, most claims and facts are about new nodes.
 */
export async function writeFacts(
  transaction: Transaction,
  delta: GraphDelta,
  newIds: ReadonlySet<string>,
): Promise<Written> {
  // All statements are sent without waiting for the results of the previous ones.
  const [claims, facts] = await Promise.all([
    writeClaims(transaction, delta, newIds),
    writeRelationships(transaction, delta, newIds),
    writeMentions(transaction, delta, newIds),
    writeDescriptions(transaction, delta.descriptions),
  ])
  // The statement keeps a mention if another claim or fact supports the mention.
  const unlinked = mentions(delta.removedStatedIn.values(), delta, 'removed')
  await runInRows(transaction, 'write/removed-mentions.cypher', unlinked)
  return { claims, facts, removed: await removeUnsupported(transaction, delta) }
}

/**
 * Adds and removes descriptions of nodes. The other descriptions of these nodes are kept. A description is a JSON
 * string of the properties that one record or seed script sets on a node directly, not through claims.
 */
export async function writeDescriptions(
  transaction: Transaction,
  descriptions: GraphDelta['descriptions'],
): Promise<void> {
  const changes = [...descriptions].filter(([, { added, removed }]) => added.size + removed.size > 0)
  const ids = changes.map(([id]) => id)
  const present = await runInIds(transaction, 'write/present-descriptions.cypher', ids)
  const before = new Map(present.map(({ id, describedBy }) => [id as string, describedBy as string[]]))
  const rows = changes.map(([id, { added, removed }]) => {
    const kept = (before.get(id) ?? []).filter((text) => !removed.has(text))
    const describedBy = [...new Set([...kept, ...added])].sort()
    return { id, describedBy: describedBy.length > 0 ? describedBy : null }
  })
  await runInRows(transaction, 'write/descriptions.cypher', rows)
}

async function writeClaims(
  transaction: Transaction,
  delta: GraphDelta,
  newIds: ReadonlySet<string>,
): Promise<ClaimChange[]> {
  const statedIn = [...delta.statedIn.values()]
  const claims = new Map(statedIn.map((row) => [row.claimId, { ...row, id: row.claimId }]))
  const isNew = ({ aboutId }: { aboutId: string }) => newIds.has(aboutId)
  transaction.hash?.addNewClaims(statedIn.filter(isNew))
  const [added, , removed] = await Promise.all([
    writeNewAndOthers(transaction, ['write/new-claims.cypher', 'write/claims.cypher'], [...claims.values()], isNew),
    writeNewAndOthers(transaction, ['write/new-stated-in.cypher', 'write/stated-in.cypher'], statedIn, isNew),
    runInRows(transaction, 'write/removed-stated-in.cypher', [...delta.removedStatedIn.values()]),
  ])
  const listed = (rows: Row[], came: boolean) => rows.map((row) => ({ ...row, isNew: came }) as unknown as ClaimChange)
  return [...listed(added, true), ...listed(removed, false)]
}

/** Runs the first statement for rows that cannot be in the graph yet, and the second one for all other rows. */
async function writeNewAndOthers<Each extends object>(
  transaction: Transaction,
  [forNew, forOthers]: readonly [string, string],
  rows: readonly Each[],
  isNew: (row: Each) => boolean,
): Promise<Row[]> {
  const others = rows.filter((row) => !isNew(row))
  const answers = await Promise.all([
    runInRows(transaction, forNew, rows.filter(isNew)),
    runInRows(transaction, forOthers, others),
  ])
  return answers.flat()
}

async function writeMentions(transaction: Transaction, delta: GraphDelta, newIds: ReadonlySet<string>): Promise<void> {
  const isNew = ({ sourceId, nodeId }: Mention) => newIds.has(sourceId) || newIds.has(nodeId)
  await writeNewAndOthers(
    transaction,
    ['write/new-mentions.cypher', 'write/mentions.cypher'],
    mentions(delta.statedIn.values(), delta, 'added'),
    isNew,
  )
}

async function removeUnsupported(transaction: Transaction, delta: GraphDelta): Promise<RemovedNode[]> {
  const { nodes, formerNodes, formerSources } = delta
  const removed: Row[] = []
  for (const [file, former] of [
    ['write/removed-nodes.cypher', formerNodes],
    ['write/removed-sources.cypher', formerSources],
  ] as const) {
    const ids = [...former].filter((id) => !nodes.has(id))
    for (const row of await runInIds(transaction, file, ids)) removed.push(row)
  }
  return removed as unknown as RemovedNode[]
}

/** A mention of a node in a source. */
interface Mention {
  sourceId: string
  nodeId: string
}

/** Returns the mentions that belong to claims and facts that are added or removed. */
function mentions(
  statedIn: Iterable<{ sourceId: string; aboutId: string }>,
  { relationships }: GraphDelta,
  how: 'added' | 'removed',
): Mention[] {
  const found = new Map<string, Mention>()
  const add = (sourceId: string, nodeId: string) => found.set(`${sourceId} ${nodeId}`, { sourceId, nodeId })
  for (const { sourceId, aboutId } of statedIn) add(sourceId, aboutId)
  for (const { type, from, to, ...change } of relationships.values()) {
    if (STRUCTURAL.has(type)) continue
    for (const entry of change[how]) {
      add(entry.slice(-23), from)
      add(entry.slice(-23), to)
    }
  }
  return [...found.values()]
}
