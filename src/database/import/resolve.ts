import type { Contribution } from '../../model/contribution'
import {
  buildIndex,
  type CollectedRecord,
  contribute,
  type Decision,
  findingsOf,
  type FormerId,
  type Suggestion,
  type Warning,
  warningsOf,
} from '../../records'
import type { Transaction } from '../connect'
import { IdConflictError } from './errors'
import { knownThings } from './known-things'

/** All records, resolved against each other and against what the graph holds without them. */
export interface Resolved {
  /** By record key. */
  contributions: Map<string, Contribution>
  warnings: Warning[]
  suggestions: Suggestion[]
  formerIds: FormerId[]
  /** The id that stands for this one after all decisions. */
  idNow: (id: string) => string
}

/** @throws IdConflictError when an id stands for things of different kinds. */
export async function resolve(
  transaction: Transaction,
  records: CollectedRecord[],
  decisions: Decision[],
): Promise<Resolved> {
  const index = await buildIndex(records, { known: await knownThings(transaction), decisions })
  if (index.problems.length > 0) throw new IdConflictError(index.problems)
  const results = records.map((record) => contribute(index, record))
  return {
    contributions: new Map(results.map(({ contribution }) => [contribution.key, contribution])),
    warnings: [...results.flatMap(({ warnings }) => warnings), ...warningsOf(index)],
    ...findingsOf(index),
    idNow: (id) => index.byId(id)?.id ?? id,
  }
}
