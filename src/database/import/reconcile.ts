import type { Contribution } from '../../model/contribution'
import type { AnyRecord, Decision } from '../../records'
import type { Transaction } from '../connect'
import { deriveTies } from '../derive/derive-ties'
import { keepFormerIds } from '../seeding/former-ids'
import { type Applied, settle, type Settled, Touched, write } from './apply'
import { Comparison } from './comparison'
import { keepDecisions } from './decisions'
import { moveSeededFacts } from './seeded-facts'
import { keepRecords, replacementsOf } from './stored-records'

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

export interface Reconciled {
  comparison: Comparison
  applied: Applied
  settled: Settled
}

/** Brings the graph in line with all its records within one transaction; only what differs is written. */
export async function reconcile(
  transaction: Transaction,
  { collection, also }: { collection?: Collection; also?: AlsoTouched },
): Promise<Reconciled> {
  const comparison = await Comparison.begin(transaction, collection)
  const contributions: Contribution[] = []
  for await (const contribution of comparison.differing(transaction)) contributions.push(contribution)
  const replacements = await replacementsOf(transaction, contributions, comparison.gone())
  const moved = await moveSeededFacts(transaction, comparison.minted())
  const touched = touchedBy(also)
  const applied = await write(transaction, [...replacements, ...moved], touched)
  await keepRecords(transaction, replacements)
  await keepFormerIds(transaction, comparison.formerIds)
  if (collection) await keepDecisions(transaction, collection, comparison.idNow)
  const settled = await settle(transaction, touched)
  await deriveTies(transaction, settled.pairs)
  return { comparison, applied, settled }
}

function touchedBy(also: AlsoTouched = { nodes: [], sources: [] }): Touched {
  const touched = new Touched()
  for (const id of also.nodes) touched.nodes.add(id)
  for (const id of also.sources) touched.sources.add(id)
  return touched
}
