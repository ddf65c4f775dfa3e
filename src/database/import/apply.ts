import type { Contribution } from '../../model/contribution'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { keepListed } from '../derive/list-entries'
import { type Pairs, pairsAround, tiedPairs } from '../derive/touched-pairs'
import { settleNodes, type SettledNode } from '../settle/settle-nodes'
import { type SettledSource, settleSources } from '../settle/settle-sources'
import { Difference } from '../write/difference'
import { runInIds } from '../write/rows'
import { writeFacts, writeNodes, type Written } from '../write/write-difference'

/** What one record added before, and what it adds now; either may be missing. */
export interface Replacement {
  before?: Contribution
  after?: Contribution
}

/** What has to be settled and derived anew. */
export class Touched {
  /** Of which claims, statements or descriptions changed. */
  readonly nodes = new Set<string>()
  /** Of which facts changed, which may tie countries. */
  readonly linked = new Set<string>()
  /** Agencies and people of another country than before: with them goes all that they take part in. */
  readonly moved = new Set<string>()
  readonly sources = new Set<string>()
  /** Pairs whose ties held something before it changed. */
  readonly pairs: Pairs = new Map()

  addDifference({ relationships, statements, withdrawnStatements, descriptions, sourceUrls }: Difference): void {
    for (const { aboutId } of statements.values()) this.nodes.add(aboutId)
    for (const { aboutId } of withdrawnStatements.values()) this.nodes.add(aboutId)
    for (const { type, from, to, added, removed } of relationships.values()) {
      if (added.length + removed.length === 0) continue
      // What somebody stated counts as activity of the node that it is about.
      ;(type === 'ABOUT' ? this.nodes : this.linked).add(from).add(to)
      if (type === 'BELONGS_TO') this.moved.add(from)
    }
    for (const [id, { added, removed }] of descriptions) {
      if (added.size + removed.size > 0) (id.startsWith('source-') ? this.sources : this.nodes).add(id)
    }
    for (const id of sourceUrls.keys()) this.sources.add(id)
  }
}

/** Writes what changes between the contributions of some records, but does not settle it yet. */
export async function write(transaction: Transaction, replacements: Replacement[], touched: Touched): Promise<Applied> {
  const difference = new Difference()
  for (const { before, after } of replacements) difference.replace(before, after)
  const newIds = await idsToCome(transaction, difference)
  const ids = [...difference.formerNodes, ...difference.nodes.keys()]
  for (const [id, pair] of await tiedPairs(transaction, ids)) touched.pairs.set(id, pair)
  await writeNodes(transaction, difference)
  const written = await writeFacts(transaction, difference, newIds)
  touched.addDifference(difference)
  return { ...written, newIds }
}

/** What writing did, and the ids of the nodes that were not there before. */
export interface Applied extends Written {
  newIds: Set<string>
}

/** What settling did, and the pairs whose ties have to be derived anew. */
export interface Settled {
  nodes: SettledNode[]
  sources: SettledSource[]
  pairs: Pairs
}

/** Settles what was touched, but does not derive its ties yet. */
export async function settle(transaction: Transaction, touched: Touched): Promise<Settled> {
  const { nodes, linked, moved, sources, pairs } = touched
  const changed = await settleSources(transaction, [...sources])
  await transaction.run(readCypher('derive/places-in-countries.cypher'))
  const resting = await runInIds(
    transaction,
    'derive/nodes-stated-in.cypher',
    changed.map(({ id }) => id),
  )
  const ids = [...new Set([...nodes, ...resting.map(({ id }) => id as string)])].sort()
  const settled = await settleNodes(transaction, ids)
  const changedIds = [...new Set([...ids, ...linked])]
  await keepListed(transaction, changedIds)
  const around = await pairsAround(transaction, changedIds, [...moved])
  return { nodes: settled, sources: changed, pairs: new Map([...pairs, ...around]) }
}

async function idsToCome(transaction: Transaction, { nodes }: Difference): Promise<Set<string>> {
  const ids = [...nodes.keys()]
  const rows = await runInIds(transaction, 'write/names-of-nodes.cypher', ids)
  const existing = new Set(rows.map(({ id }) => id))
  return new Set(ids.filter((id) => !existing.has(id)))
}
