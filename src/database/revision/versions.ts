import { sha256 } from '../../model/sha256'
import type { Decision } from '../../records/decide/decision'
import type { Row, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { runInRows } from '../write/rows'
import { revisionId, revisionNumber } from './revision-id'

/** The kinds of texts that have versions. */
export type VersionKind = 'RECORD' | 'DECISION' | 'SCRIPT' | 'FORMER_ID'

/** A record, decision, seed script or former id as a run left it. */
export interface NewVersion {
  kind: VersionKind
  /** The key of the record, the collection and the position of the decision, the id of the script, or the former id. */
  key: string
  collection: string
  /** The record or decision as JSON, the script, or the id to which a former id leads. Null if it was removed. */
  body: string | null
  /** The id in a record. */
  recordId?: string
  /** The version to which each review of a record applies. */
  reviewVersions?: string[]
}

/** Ends the current versions and begins new ones, which apply from the given revision on. */
export async function storeVersions(
  transaction: Transaction,
  revision: string,
  versions: readonly NewVersion[],
): Promise<void> {
  const rows = versions.map((version) => ({
    ...version,
    id: `${version.kind} ${version.key} ${revision}`,
    ...(version.body !== null && { hash: sha256(version.body) }),
  }))
  await runInRows(transaction, 'revision/store-versions.cypher', rows, { revision })
}

/** Begins new versions for those decisions of a collection that differ from the current versions. */
export async function storeDecisionVersions(
  transaction: Transaction,
  revision: string,
  { name, decisions }: { name: string; decisions: readonly Decision[] },
): Promise<void> {
  const rows = await transaction.run(readCypher('revision/decision-versions.cypher'), { collection: name })
  const current = new Map(rows.map(({ key, hash }) => [key as string, hash as string]))
  const wanted = decisions.map((decision, position) => decisionVersion(name, position, JSON.stringify(decision)))
  const keys = new Set(wanted.map(({ key }) => key))
  const removed = [...current.keys()].filter((key) => !keys.has(key))
  await storeVersions(transaction, revision, [
    ...wanted.filter(({ key, body }) => current.get(key) !== sha256(body)),
    ...removed.map((key): NewVersion => ({ kind: 'DECISION', key, collection: name, body: null })),
  ])
}

const decisionVersion = (collection: string, position: number, body: string) => ({
  kind: 'DECISION' as const,
  key: `${collection} ${position}`,
  collection,
  body,
})

/**
 * Begins new versions for those former ids that differ from the current versions. A former id remains as long as its
 * node exists, even if the decision or record that merged it is removed. Former ids therefore cannot be derived from
 * the current records and decisions.
 */
export async function storeFormerIdVersions(transaction: Transaction, revision: string): Promise<void> {
  const rows = await transaction.run(readCypher('revision/changed-former-ids.cypher'))
  const versions = rows.map(({ key, body }) => ({ kind: 'FORMER_ID', key, collection: '', body }) as NewVersion)
  await storeVersions(transaction, revision, versions)
}

/**
 * Begins versions of all records, decisions, seed scripts and former ids in a graph that an earlier version of GovTies
 * wrote. Does nothing if the graph already contains versions. `scripts` maps the checksum of each seed script to its
 * text, because the graph stores only the checksum.
 */
export async function beginVersions(
  transaction: Transaction,
  revision: string,
  scripts: () => ReadonlyMap<string, string>,
): Promise<void> {
  const [row] = await transaction.run(readCypher('revision/has-versions.cypher'))
  if (row?.hasVersions) return
  const rows = await transaction.run(readCypher('revision/unversioned.cypher'))
  const texts = scripts()
  const versions = rows.flatMap((found) => existingVersion(found, texts))
  // The run has already replaced the scripts but may still replace records and decisions. The versions of records and
  // decisions therefore begin with the previous revision.
  const others = versions.filter(({ kind }) => kind !== 'SCRIPT')
  await storeVersions(
    transaction,
    revision,
    versions.filter(({ kind }) => kind === 'SCRIPT'),
  )
  await storeVersions(transaction, revisionBefore(revision), others)
}

const revisionBefore = (id: string): string => revisionId(revisionNumber(id) - 1)

function existingVersion(row: Row, scripts: ReadonlyMap<string, string>): NewVersion[] {
  const { recordId, reviewVersions, ...version } = row as unknown as NewVersion
  // If a script has changed since it ran, the next seed begins its version.
  const body = version.kind === 'SCRIPT' ? scripts.get(version.body ?? '') : version.body
  if (!body) return []
  return [{ ...version, body, ...(recordId && { recordId }), ...(reviewVersions && { reviewVersions }) }]
}

/**
 * Returns the SHA-256, in hexadecimal, of the versions that begin or end with a revision, so that the hash of the
 * revision covers its input.
 */
export async function hashOfVersions(transaction: Transaction, id: string): Promise<string> {
  const rows = await transaction.run(readCypher('revision/versions-of-revision.cypher'), { id })
  return sha256(rows.map((row) => JSON.stringify(Object.values(row))).join('\n'))
}
