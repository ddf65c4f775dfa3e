import type { Contribution } from '../../model/contribution'
import { contribute } from '../../records/contribute/contribute'
import type { Decision } from '../../records/decide/decision'
import type { CollectedRecord } from '../../records/resolve/collected-record'
import type { Warning } from '../../records/resolve/finding'
import { buildIndex } from '../../records/resolve/record-index'
import type { Transaction } from '../connect'
import { IdConflictError } from './errors'
import { knownThings } from './known-things'

export interface Resolved {
  contributions: Map<string, Contribution>
  warnings: Warning[]
}

/** Resolves all records against each other and against what the graph holds without them. */
export async function resolve(
  transaction: Transaction,
  records: CollectedRecord[],
  decisions: Decision[],
): Promise<Resolved> {
  const index = await buildIndex(records, { known: await knownThings(transaction), decisions })
  if (index.problems.length > 0) throw new IdConflictError(index.problems)
  const resolved: Resolved = { contributions: new Map(), warnings: [...index.ambiguousNames()] }
  for (const record of records) {
    const { contribution, warnings } = contribute(index, record)
    resolved.contributions.set(contribution.key, contribution)
    resolved.warnings.push(...warnings)
  }
  return resolved
}
