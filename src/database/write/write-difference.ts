import { readCypher } from '../cypher-file'
import type { Row, Transaction } from '../connect'
import { withBounds } from './bounds'
import type { Difference, RelationshipChange } from './difference'
import { mentionRows, STRUCTURAL, withdrawnMentionRows } from './mentions'
import { runInRows } from './rows'

export interface RemovedNode {
  id: string
  kind: string
  name: string | null
}

/** A relationship that came or went. */
export interface FactChange {
  type: string
  from: string
  to: string
  key: string
  isNew: boolean
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
  await transaction.run(readCypher('write/revived-ids.cypher'), { ids: [...difference.nodes.keys()] })
  const { nodes, sourceUrls } = difference
  const rows = [...nodes].map(([id, kind]) => ({
    id,
    kind,
    properties: kind === 'Source' ? { url: sourceUrls.get(id) } : {},
  }))
  await runInRows(transaction, 'write/nodes.cypher', rows)
}

/** Writes claims, facts and mentions, and takes out what nothing supports any more. */
export async function writeFacts(transaction: Transaction, difference: Difference): Promise<Written> {
  await writeDescriptions(transaction, difference)
  const claims = await writeClaims(transaction, difference)
  const facts = await writeRelationships(transaction, difference)
  await writeMentions(transaction, difference)
  return { claims, facts, removed: await removeUnsupported(transaction, difference) }
}

async function writeDescriptions(transaction: Transaction, { descriptions }: Difference): Promise<void> {
  const rows = [...descriptions]
    .map(([id, { added, removed }]) => ({ id, added: [...added], removed: [...removed] }))
    .filter(({ added, removed }) => added.length + removed.length > 0)
  await runInRows(transaction, 'write/descriptions.cypher', rows)
}

async function writeClaims(transaction: Transaction, difference: Difference): Promise<ClaimChange[]> {
  const statements = [...difference.statements.values()]
  const claims = new Map(statements.map((row) => [row.claimId, { ...row, id: row.claimId }]))
  const added = await runInRows(transaction, 'write/claims.cypher', [...claims.values()])
  await runInRows(transaction, 'write/statements-of-claims.cypher', statements)
  const withdrawn = [...difference.withdrawnStatements.values()]
  const removed = await runInRows(transaction, 'write/withdrawn-statements.cypher', withdrawn)
  const told = (rows: Row[], isNew: boolean) => rows.map((row) => ({ ...row, isNew }) as unknown as ClaimChange)
  return [...told(added, true), ...told(removed, false)]
}

async function writeRelationships(transaction: Transaction, { relationships }: Difference): Promise<FactChange[]> {
  const changed: Row[] = []
  for (const [type, rows] of byType(relationships.values())) {
    const file = STRUCTURAL.has(type) ? 'write/structure.cypher' : 'write/facts.cypher'
    changed.push(...(await runInRows(transaction, file, rows, { type })))
  }
  return changed as unknown as FactChange[]
}

function byType(changes: Iterable<RelationshipChange>): Map<string, object[]> {
  const grouped = new Map<string, object[]>()
  for (const change of changes) {
    if (change.added.length + change.removed.length === 0) continue
    const row = { ...change, properties: withBounds(change.properties) }
    const rows = grouped.get(change.type)
    if (rows) rows.push(row)
    else grouped.set(change.type, [row])
  }
  return grouped
}

async function writeMentions(transaction: Transaction, difference: Difference): Promise<void> {
  await runInRows(transaction, 'write/mentions.cypher', mentionRows(difference))
  await runInRows(transaction, 'write/withdrawn-mentions.cypher', withdrawnMentionRows(difference))
}

async function removeUnsupported(transaction: Transaction, difference: Difference): Promise<RemovedNode[]> {
  const { nodes, formerNodes, formerSources } = difference
  const removed: Row[] = []
  for (const [file, former] of [
    ['write/withdrawn-nodes.cypher', formerNodes],
    ['write/withdrawn-sources.cypher', formerSources],
  ] as const) {
    const ids = [...former].filter((id) => !nodes.has(id))
    if (ids.length > 0) removed.push(...(await transaction.run(readCypher(file), { ids })))
  }
  return removed as unknown as RemovedNode[]
}
