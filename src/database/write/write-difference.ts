import type { Row, Transaction } from '../connect'
import type { Difference } from './difference'
import { type Mention, mentionRows, withdrawnMentionRows } from './mentions'
import { runInIds, runInRows } from './rows'
import { type FactChange, writeRelationships } from './write-relationships'

export interface RemovedNode {
  id: string
  kind: string
  name: string | null
}

/** A claim that came or went. */
export interface ClaimChange {
  about: string
  /** The property, or the aspect in words. */
  property: string
  value: string
  isNew: boolean
}

/** What writing a difference did to the graph. */
export interface Written {
  facts: FactChange[]
  claims: ClaimChange[]
  removed: RemovedNode[]
}

/** Creates the nodes that the facts of a difference need. In a run of several batches all nodes come first. */
export async function writeNodes(transaction: Transaction, difference: Difference): Promise<void> {
  await runInIds(transaction, 'write/revived-ids.cypher', [...difference.nodes.keys()])
  const { nodes, sourceUrls } = difference
  const rows = [...nodes].map(([id, kind]) => ({
    id,
    kind,
    properties: kind === 'Source' ? { url: sourceUrls.get(id) } : {},
  }))
  await runInRows(transaction, 'write/nodes.cypher', rows)
}

/**
 * Writes claims, facts and mentions, and takes out what nothing supports any more. Nothing can be there yet of a node
 * in `newIds`, which saves looking: most of a large import is of such nodes.
 */
export async function writeFacts(
  transaction: Transaction,
  difference: Difference,
  newIds: ReadonlySet<string>,
): Promise<Written> {
  // Sent one after the other, without waiting for answers in between.
  const [claims, facts] = await Promise.all([
    writeClaims(transaction, difference, newIds),
    writeRelationships(transaction, difference, newIds),
    writeMentions(transaction, difference, newIds),
    writeDescriptions(transaction, difference),
  ])
  await runInRows(transaction, 'write/withdrawn-mentions.cypher', withdrawnMentionRows(difference))
  return { claims, facts, removed: await removeUnsupported(transaction, difference) }
}

async function writeDescriptions(transaction: Transaction, { descriptions }: Difference): Promise<void> {
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
  difference: Difference,
  newIds: ReadonlySet<string>,
): Promise<ClaimChange[]> {
  const statements = [...difference.statements.values()]
  const claims = new Map(statements.map((row) => [row.claimId, { ...row, id: row.claimId }]))
  const isNew = ({ aboutId }: { aboutId: string }) => newIds.has(aboutId)
  const withdrawn = [...difference.withdrawnStatements.values()]
  const [added, , removed] = await Promise.all([
    runInHalves(transaction, 'claims', [...claims.values()], isNew),
    runInHalves(transaction, 'statements-of-claims', statements, isNew),
    runInRows(transaction, 'write/withdrawn-statements.cypher', withdrawn),
  ])
  const told = (rows: Row[], came: boolean) => rows.map((row) => ({ ...row, isNew: came }) as unknown as ClaimChange)
  return [...told(added, true), ...told(removed, false)]
}

/** Runs `write/new-….cypher` for what cannot be there yet, and `write/….cypher` for what may be. */
async function runInHalves<Each extends object>(
  transaction: Transaction,
  file: string,
  rows: readonly Each[],
  isNew: (row: Each) => boolean,
): Promise<Row[]> {
  const others = rows.filter((row) => !isNew(row))
  const answers = await Promise.all([
    runInRows(transaction, `write/new-${file}.cypher`, rows.filter(isNew)),
    runInRows(transaction, `write/${file}.cypher`, others),
  ])
  return answers.flat()
}

async function writeMentions(
  transaction: Transaction,
  difference: Difference,
  newIds: ReadonlySet<string>,
): Promise<void> {
  const isNew = ({ sourceId, nodeId }: Mention) => newIds.has(sourceId) || newIds.has(nodeId)
  await runInHalves(transaction, 'mentions', mentionRows(difference), isNew)
}

async function removeUnsupported(transaction: Transaction, difference: Difference): Promise<RemovedNode[]> {
  const { nodes, formerNodes, formerSources } = difference
  const removed: Row[] = []
  for (const [file, former] of [
    ['write/withdrawn-nodes.cypher', formerNodes],
    ['write/withdrawn-sources.cypher', formerSources],
  ] as const) {
    const ids = [...former].filter((id) => !nodes.has(id))
    for (const row of await runInIds(transaction, file, ids)) removed.push(row)
  }
  return removed as unknown as RemovedNode[]
}
