import type { RecordFacts } from '../../model/record-facts'
import { hasNewBounds, type ResolvedNode, resolveClaims } from '../claims/resolve-claims'
import { type ResolvedSource, resolveSources } from '../claims/resolve-sources'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { deriveSearches } from '../derive/derive-searches'
import { deriveTies } from '../derive/derive-ties'
import { type LineChange, linesToLose } from '../derive/line-changes'
import { listEntries } from '../derive/list-entries'
import { markOutdated } from '../derive/outdated-ties'
import { type Pairs, pairsAround, tiedPairs } from '../derive/pairs'
import { listChanges } from '../revision/list-changes'
import { type Change, Revision, type RunInfo } from '../revision/revision'
import { deriveEffects } from '../effect/derive-effects'
import { GraphDelta, isChange } from '../write/graph-delta'
import { runInIds } from '../write/rows'
import { writeFacts, writeNodes, type Written } from '../write/write-facts'
import { moveSeededFacts } from './seeded-facts'
import { storeRecords, type RecordChange, recordChangesOf } from './stored-records'

/** The changes that one transaction makes to the graph. */
export interface Batch {
  /** The facts of added and changed records. */
  facts?: readonly RecordFacts[]
  /** The keys of removed records. */
  removed?: readonly string[]
  /**
   * Generated ids that record ids replaced, each with its new id. The batch moves facts from seed scripts to the new
   * ids.
   */
  replacedIds?: ReadonlyMap<string, string>
  /** The nodes and sources that seed scripts changed in the same transaction. */
  scripts?: { nodes: Iterable<string>; sources: Iterable<string>; newIds: Iterable<string> }
}

/** Options for applying a batch. */
export interface BatchOptions {
  run: RunInfo
  /**
   * Whether ties are derived in the same transaction (`now`) or by `deriveOutdatedTies` after the last batch (`later`).
   */
  ties: 'now' | 'later'
  /** Nodes that earlier batches of the same run added. */
  addedBefore?: ReadonlySet<string>
}

/**
 * The changes that a batch made to the graph. The revision is not complete yet. `lines` omits the changes to ties that
 * are derived later.
 */
export interface AppliedBatch {
  revision: Revision
  newIds: ReadonlySet<string>
  changes: Change[]
  lines: LineChange[]
}

/**
 * Writes a batch and the data derived from it: resolved claims, ties and the changes of the revision. A seed or a small
 * import calls this function once, and a larger import calls it for each batch.
 */
export async function applyBatch(transaction: Transaction, batch: Batch, options: BatchOptions): Promise<AppliedBatch> {
  const { facts = [], removed = [], replacedIds = new Map<string, string>(), scripts } = batch
  const records = await recordChangesOf(transaction, facts, removed)
  const seeded = await moveSeededFacts(transaction, replacedIds)
  const dirty = new DirtySet(scripts)
  const written = await writeRecordChanges(transaction, [...records, ...seeded], dirty)
  for (const id of scripts?.newIds ?? []) written.newIds.add(id)
  const revision = await Revision.begin(transaction, options.run)
  await storeRecords(transaction, revision.id, records)
  const resolved = await resolveDirty(transaction, dirty)
  const derived = options.ties === 'now' ? await deriveTies(transaction, resolved.pairs) : []
  if (options.ties === 'later') await markOutdated(transaction, resolved.pairs)
  await deriveSearches(transaction)
  const changes = await listChanges(transaction, written, resolved, options.addedBefore)
  await revision.addChanges(transaction, changes)
  return { revision, newIds: written.newIds, changes, lines: [...written.lost, ...derived] }
}

/** The nodes, sources and pairs that must be resolved or derived again because their evidence changed. */
class DirtySet {
  /** The nodes whose claims, statements or descriptions changed. */
  readonly nodes: Set<string>
  /** The two nodes that each changed fact links. Such a fact may affect the ties of countries. */
  readonly linked = new Set<string>()
  /** Agencies and people whose country changed. All entries in which they take part are affected. */
  readonly moved = new Set<string>()
  readonly sources: Set<string>
  /** Pairs whose tie includes an entry that is about to change. */
  readonly pairs: Pairs = new Map()

  constructor(scripts: Batch['scripts']) {
    this.nodes = new Set(scripts?.nodes)
    this.sources = new Set(scripts?.sources)
  }

  addDelta({ relationships, statedIn, removedStatedIn, descriptions, sourceUrls }: GraphDelta): void {
    for (const { aboutId } of [...statedIn.values(), ...removedStatedIn.values()]) this.nodes.add(aboutId)
    for (const change of relationships.values()) {
      if (!isChange(change)) continue
      const { type, from, to } = change
      // A statement about a node counts as activity of that node.
      ;(type === 'ABOUT' ? this.nodes : this.linked).add(from).add(to)
      if (type === 'BELONGS_TO') this.moved.add(from)
    }
    for (const [id, { added, removed }] of descriptions) {
      if (added.size + removed.size > 0) (id.startsWith('source-') ? this.sources : this.nodes).add(id)
    }
    for (const id of sourceUrls.keys()) this.sources.add(id)
  }
}

/** Writes the differences between the earlier and the current facts of the given records. */
async function writeRecordChanges(
  transaction: Transaction,
  changes: readonly RecordChange[],
  dirty: DirtySet,
): Promise<Written & { newIds: Set<string>; lost: LineChange[] }> {
  const delta = new GraphDelta()
  for (const { before, after } of changes) delta.replace(before, after)
  const newIds = await missingIds(transaction, [...delta.nodes.keys()])
  const ids = [...delta.formerNodes, ...delta.nodes.keys()]
  for (const [id, pair] of await tiedPairs(transaction, ids)) dirty.pairs.set(id, pair)
  const lines = await linesToLose(transaction, [...delta.formerNodes])
  await writeNodes(transaction, delta)
  const written = await writeFacts(transaction, delta, newIds)
  dirty.addDelta(delta)
  const removed = new Set(written.removed.map(({ id }) => id))
  return { ...written, newIds, lost: lines.filter(({ id }) => removed.has(id)) }
}

async function missingIds(transaction: Transaction, ids: string[]): Promise<Set<string>> {
  const rows = await runInIds(transaction, 'write/names-of-nodes.cypher', ids)
  const existing = new Set(rows.map(({ id }) => id))
  return new Set(ids.filter((id) => !existing.has(id)))
}

/**
 * Checks whether an agency's level changed. The level matters because some agreements of non-state and subnational
 * bodies do not count.
 */
const changedLevel = ({ before, after }: ResolvedNode): boolean => before['level'] !== after['level']

/** The resolved nodes and sources, and the pairs whose ties must be derived again. */
interface Resolved {
  nodes: ResolvedNode[]
  sources: ResolvedSource[]
  pairs: Pairs
}

async function resolveDirty(transaction: Transaction, dirty: DirtySet): Promise<Resolved> {
  const sources = await resolveSources(transaction, [...dirty.sources])
  await transaction.run(readCypher('derive/places-in-countries.cypher'))
  const sourceIds = sources.map(({ id }) => id)
  const stated = await runInIds(transaction, 'derive/nodes-stated-in.cypher', sourceIds)
  const ids = [...new Set([...dirty.nodes, ...stated.map(({ id }) => id as string)])].sort()
  const nodes = await resolveClaims(transaction, ids)
  const linkedIds = [...new Set([...ids, ...dirty.linked])]
  const affected = await deriveEffects(transaction, linkedIds)
  const changedIds = [...new Set([...linkedIds, ...affected])]
  await listEntries(transaction, changedIds)
  const altered = nodes.filter((node) => changedLevel(node) || hasNewBounds(node)).map(({ id }) => id)
  const around = await pairsAround(transaction, changedIds, [...dirty.moved, ...altered])
  return { nodes, sources, pairs: new Map([...dirty.pairs, ...around]) }
}
