import { entityId } from '../../model/ids'
import type { Decision } from '../../records/decide/decision'
import type { AnyRecord } from '../../records/definition/record'
import type { LocatedRecord } from '../../records/read/validate'
import type { FormerId } from '../../records/resolve/former-ids'
import { noProgress, type Progress } from '../../model/progress'
import { applyBatch } from '../apply/apply-batch'
import { storeFormerIds } from '../apply/former-ids'
import { withReviewVersions } from '../apply/reviews'
import { rulesDigest } from '../code-digest'
import type { Database, Row } from '../connect'
import { readCypher } from '../cypher-file'
import { hash } from '../hash'
import { importRecords } from '../import/import-collection'
import { migrate } from '../migrate'
import { UnknownRevisionError } from '../revision/diff-revisions'
import type { VersionKind } from '../revision/versions'
import { seed } from '../seed/seed'
import { seedScript } from '../seed-scripts'
import { withWriteLock } from '../transactions'
import { copyHistory } from './copy-history'
import { type KnownAt, NotRebuildableError } from '../revision/known-at'

/**
 * The input from which a graph at a revision is built: its seed scripts, the records and decisions of each collection,
 * and the former ids, which may come from earlier records and decisions.
 */
interface Input {
  scripts: Version[]
  formerIds: FormerId[]
  records: Map<string, Version[]>
  decisions: Map<string, Version[]>
}

interface Version {
  key: string
  collection: string
  body: string
  reviewVersions: string[] | null
}

interface RecordedRevision {
  id: string
  at: string
  hash: string
  complete: boolean
  graphHash?: string
  continuedBy?: string
}

/**
 * Rebuilds the graph as it was known at a revision of `source` in the empty database `target`. Seeds and imports the
 * versions of that revision with the same code as for any other graph.
 * @throws UnknownRevisionError, NotRebuildableError, DatabaseError
 */
export async function rebuildAt(
  source: Database,
  id: string,
  target: Database,
  progress: Progress = noProgress,
): Promise<KnownAt> {
  const revision = await rebuildableRevision(source, id)
  const input = await inputAt(source, id)
  await migrate(target)
  const scripts = input.scripts.map(({ key, body }) => seedScript(key, body))
  await seed(target, { scripts })
  await replaceIds(target, input.formerIds)
  const collections = [...new Set([...input.records.keys(), ...input.decisions.keys()])].sort()
  for (const collection of collections) {
    progress({ step: `Importing ${collection}` })
    const records = (input.records.get(collection) ?? []).map(locatedRecord)
    const decisions = (input.decisions.get(collection) ?? []).map(({ body }) => JSON.parse(body) as Decision)
    await importRecords(target, records, { collection, decisions, scripts, progress })
  }
  await target.inWriteTransaction((transaction) => storeFormerIds(transaction, input.formerIds))
  progress({ step: 'Comparing the graph with its hash' })
  const rulesHash = rulesDigest()
  const sameHash = (await hash(target)) === revision.graphHash
  const { at, hash: revisionHash } = revision
  const sameRules = await areSameRules(source, id, rulesHash)
  const known = { revision: id, at, rulesHash, revisionHash, sameRules, sameHash }
  await copyHistory(source, id, target)
  await target.write(readCypher('history/write-known-at.cypher'), { properties: { id: 'known-at', ...known } })
  return known
}

/**
 * Checks whether all revisions up to the given one were written by the given rules. Earlier revisions matter, because a
 * run resolves only what it changes.
 */
async function areSameRules(source: Database, id: string, rulesHash: string): Promise<boolean> {
  const [row] = await source.read(readCypher('history/same-rules.cypher'), { id, rulesHash })
  return row?.sameRules === true
}

/**
 * Returns a revision whose graph can be rebuilt.
 * @throws UnknownRevisionError, NotRebuildableError
 */
export async function rebuildableRevision(source: Database, id: string): Promise<RecordedRevision> {
  const [row = {}] = await source.read(readCypher('history/revision.cypher'), { id })
  const revision = row.revision as RecordedRevision | null
  const [last, first] = [row.last, row.first] as (string | undefined)[]
  if (!revision) throw new UnknownRevisionError(id, last ?? undefined)
  if (revision.continuedBy) {
    throw new NotRebuildableError(id, `its import stopped early, and ${revision.continuedBy} continued it.`)
  }
  if (!revision.complete) throw new NotRebuildableError(id, 'its import stopped early. Run the import again.')
  if (!revision.graphHash) {
    const hint = first ? `The first revision with versions is ${first}.` : 'Versions begin with the next import.'
    throw new NotRebuildableError(id, `it has no versions. ${hint}`)
  }
  return revision
}

async function inputAt(source: Database, revision: string): Promise<Input> {
  const [scripts, former, records, decisions] = await Promise.all([
    versionsAt(source, revision, 'SCRIPT'),
    versionsAt(source, revision, 'FORMER_ID'),
    versionsAt(source, revision, 'RECORD'),
    versionsAt(source, revision, 'DECISION'),
  ])
  const formerIds = former.map(({ key, body }) => ({ id: entityId(key), now: entityId(body) }))
  return { scripts, formerIds, records: byCollection(records), decisions: byCollection(decisions.sort(byPosition)) }
}

/**
 * Moves the facts of the seed scripts to the ids that replaced the scripts' ids, as the runs before the revision did.
 */
async function replaceIds(target: Database, formerIds: readonly FormerId[]): Promise<void> {
  const replacedIds = new Map(formerIds.map(({ id, now }): [string, string] => [id, now]))
  const run = { by: '', collection: 'seed', files: [] }
  await withWriteLock(target, async (transaction) => {
    const { revision } = await applyBatch(transaction, { replacedIds }, { run, ties: 'now' })
    await revision.complete(transaction)
  })
}

async function versionsAt(source: Database, revision: string, kind: VersionKind): Promise<Version[]> {
  const versions: Row[] = []
  let after: string | undefined = ''
  while (after !== undefined) {
    const rows: Row[] = await source.read(readCypher('revision/versions-at.cypher'), { revision, kind, after })
    versions.push(...rows)
    after = rows.at(-1)?.key as string | undefined
  }
  return versions as unknown as Version[]
}

function byCollection(versions: readonly Version[]): Map<string, Version[]> {
  const grouped = new Map<string, Version[]>()
  for (const version of versions) {
    const group = grouped.get(version.collection)
    if (group) group.push(version)
    else grouped.set(version.collection, [version])
  }
  return grouped
}

const byPosition = (a: Version, b: Version): number => positionOf(a) - positionOf(b)
const positionOf = ({ key }: Version): number => Number(key.slice(key.lastIndexOf(' ') + 1))

function locatedRecord({ key, body, reviewVersions }: Version): LocatedRecord {
  const record = JSON.parse(body) as AnyRecord
  return { file: key, line: 1, column: 1, record: withReviewVersions(record, reviewVersions ?? []) }
}
