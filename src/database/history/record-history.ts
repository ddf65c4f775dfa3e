import { createTwoFilesPatch } from 'diff'
import { int } from 'neo4j-driver'
import { stringify } from 'yaml'
import { memoize } from '../../model/memoize'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/** One version of a record, with the differences from the version before it. */
export interface RecordVersion {
  id: string
  /** The id in the record. */
  record: string
  collection: string
  /** The revision that wrote it. */
  since: string
  /** The time and author of that revision. Null if the graph does not contain that revision. */
  at: string | null
  by: string | null
  /**
   * The revision that replaced or removed this version, and the time of that revision. Null for the current version.
   */
  until: string | null
  untilAt: string | null
  /** True if `until` removed the record and wrote no other version. */
  removed: boolean
  /** The SHA-256 of the record as JSON, in hexadecimal. */
  hash: string
  /** The record as YAML. */
  text: string
  /**
   * The differences from the version before it, as a unified diff. In the diff of a first version, all lines are added.
   */
  diff: string
}

const statement = memoize(readCypher)

interface Row extends Omit<RecordVersion, 'text' | 'diff'> {
  body: string
  before: string | null
}

/**
 * Returns the versions of the records about an entity, newest first. The list is empty if no record with this id has
 * versions.
 * @throws DatabaseError
 */
export async function recordHistory(
  database: Pick<Database, 'read'>,
  id: string,
  first: number,
): Promise<RecordVersion[]> {
  const rows = await database.read(statement('queries/Query.recordHistory.cypher'), { id, first: int(first) })
  return rows.map((row) => withDiff(row.version as Row))
}

function withDiff({ body, before, ...version }: Row): RecordVersion {
  const text = asYaml(body)
  return { ...version, text, diff: diffOf(before === null ? '' : asYaml(before), text, version) }
}

/** Formats a record as `export --format yaml` does. */
const asYaml = (body: string): string => stringify(JSON.parse(body), { lineWidth: 120, aliasDuplicateObjects: false })

function diffOf(before: string, after: string, { record, since }: Pick<RecordVersion, 'record' | 'since'>): string {
  return createTwoFilesPatch(record, record, before, after, `before ${since}`, since, { context: 3 })
}
