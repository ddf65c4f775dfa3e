import type { Contribution } from '../../model/contribution'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { deriveTies } from '../derive/derive-ties'
import { type Pairs, pairsAround, tiedPairs } from '../derive/touched-pairs'
import { settleNodes, type SettledNode } from '../settle/settle-nodes'
import { settleSources } from '../settle/settle-sources'
import { Difference } from '../write/difference'
import { writeFacts, writeNodes, type Written } from '../write/write-difference'

/** What one record added before, and what it adds now; either may be missing. */
export interface Replacement {
  before?: Contribution
  after?: Contribution
}

/** What has to be settled and derived anew. */
export class Touched {
  readonly nodes = new Set<string>()
  readonly sources = new Set<string>()
  /** Pairs whose ties held something before it changed. */
  readonly pairs: Pairs = new Map()

  addDifference({ relationships, statements, withdrawnStatements, descriptions, sourceUrls }: Difference): void {
    for (const { aboutId } of statements.values()) this.nodes.add(aboutId)
    for (const { aboutId } of withdrawnStatements.values()) this.nodes.add(aboutId)
    for (const { from, to, added, removed } of relationships.values()) {
      if (added.length + removed.length > 0) this.nodes.add(from).add(to)
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
  const written = await writeFacts(transaction, difference)
  touched.addDifference(difference)
  return { ...written, newIds }
}

/** What writing did, and the ids of the nodes that were not there before. */
export interface Applied extends Written {
  newIds: Set<string>
}

/** Settles what was touched and derives its ties. */
export async function settle(transaction: Transaction, { nodes, sources, pairs }: Touched): Promise<SettledNode[]> {
  await settleSources(transaction, [...sources])
  await transaction.run(readCypher('derive/places-in-countries.cypher'))
  const resting = await transaction.run(readCypher('derive/nodes-stated-in.cypher'), { ids: [...sources] })
  const ids = [...new Set([...nodes, ...resting.map(({ id }) => id as string)])].sort()
  const settled = await settleNodes(transaction, ids)
  const around = await pairsAround(transaction, ids)
  await deriveTies(transaction, new Map([...pairs, ...around]))
  return settled
}

async function idsToCome(transaction: Transaction, { nodes }: Difference): Promise<Set<string>> {
  const ids = [...nodes.keys()]
  const rows = await transaction.run(readCypher('write/names-of-nodes.cypher'), { ids })
  const existing = new Set(rows.map(({ id }) => id))
  return new Set(ids.filter((id) => !existing.has(id)))
}
