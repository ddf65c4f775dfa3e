import { GovTiesError } from '../../model/errors'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { netChanges } from './net-changes'
import type { Change } from './revision'

/** Checks whether a string is a revision id, such as `revision-000002`. */
export const isRevisionId = (text: string): boolean => /^revision-\d{6,}$/.test(text)

/** The graph does not contain the requested revision. */
export class UnknownRevisionError extends GovTiesError {
  constructor(
    readonly revision: string,
    readonly last?: string,
  ) {
    const hint = last ? ` The last one is ${last}.` : ' There are no revisions yet.'
    super('UNKNOWN_ID', `There is no revision "${revision}".${hint}`, { revision, last })
  }
}

/**
 * Returns the differences between the states of the graph after two revisions, in chronological order. Omits changes
 * that were undone in between.
 * @throws UnknownRevisionError, DatabaseError
 */
export async function diffRevisions(database: Database, one: string, other: string): Promise<Change[]> {
  const known = (await database.read(readCypher('diff/revisions.cypher'))).map(({ id }) => id as string)
  for (const id of [one, other]) if (!known.includes(id)) throw new UnknownRevisionError(id, known.at(-1))
  const [since, until] = [one, other].sort()
  const changes = await database.read(readCypher('diff/changes-between.cypher'), { since, until })
  return netChanges(changes as unknown as Change[])
}
