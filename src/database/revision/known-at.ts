import { GovTiesError } from '../../model/errors'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/** A graph that shows what was known at a revision. */
export interface KnownAt {
  revision: string
  /** The time of the revision, in ISO 8601 format (UTC). */
  at: string
  /** The digest of the rules by which the graph was rebuilt. */
  rulesHash: string
  /**
   * False if this revision or an earlier one was written by rules that differ from today's. The graph then shows what
   * was known at the revision, but under today's rules.
   */
  sameRules: boolean
  /** The hash of the revision in the graph from which this graph was rebuilt. */
  revisionHash: string
  /** True if the rebuilt graph has the hash that the revision recorded. */
  sameHash: boolean
}

/** Returns the revision that a rebuilt graph shows, or undefined for any other graph. */
export async function readKnownAt(database: Pick<Database, 'read'>): Promise<KnownAt | undefined> {
  const [row] = await database.read(readCypher('revision/known-at.cypher'))
  return row?.known as KnownAt | undefined
}

/** Describes a rebuilt graph in a sentence. */
export function describeKnownAt({ revision, at, sameRules }: KnownAt): string {
  const known = `This graph shows what was known at ${revision}, of ${at.slice(0, 10)}`
  return sameRules ? `${known}.` : `${known}, counted by today's rules, which differ from those used then.`
}

/** A graph that shows what was known at a revision cannot be changed. */
export class KnownAtError extends GovTiesError {
  constructor(revision: string) {
    super(
      'GRAPH_OF_A_REVISION',
      `This graph shows what was known at ${revision}, so it cannot be changed. Use another graph: set GOVTIES_HOME or NEO4J_URI.`,
      { revision },
    )
  }
}

/** The graph at a revision cannot be rebuilt. */
export class NotRebuildableError extends GovTiesError {
  constructor(
    readonly revision: string,
    reason: string,
  ) {
    super('NOT_REBUILDABLE', `The graph at ${revision} cannot be rebuilt: ${reason}`, { revision })
  }
}
