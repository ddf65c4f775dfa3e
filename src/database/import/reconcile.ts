import type { Transaction } from '../connect'
import type { SettledNode } from '../settle/settle-nodes'
import { settle, Touched } from './apply'

/** What was touched otherwise, by a seed script, and has to be settled too. */
export interface AlsoTouched {
  nodes: Iterable<string>
  sources: Iterable<string>
}

export async function reconcile(transaction: Transaction, also: AlsoTouched): Promise<{ settled: SettledNode[] }> {
  const touched = new Touched()
  for (const id of also.nodes) touched.nodes.add(id)
  for (const id of also.sources) touched.sources.add(id)
  return { settled: await settle(transaction, touched) }
}
