import { join } from 'node:path'
import type { Database } from '../database/connect'
import { rulesDigest } from '../database/code-digest'
import { type KnownAt, NotRebuildableError, readKnownAt } from '../database/revision/known-at'
import { rebuildableRevision, rebuildAt } from '../database/history/rebuild'
import { type OpenDatabase, openDatabase } from '../database/open-database'
import { refuseUnfinishedRestore } from '../database/restore-errors'
import { isRevisionId } from '../database/revision/diff-revisions'
import { emptyDatabase } from '../database/history/empty-database'
import type { Progress } from '../model/progress'
import type { Settings } from '../model/settings'
import { InvalidArgumentError } from 'commander'

/** Checks an argument that must be the id of a revision. */
export function parseRevision(text: string): string {
  if (!isRevisionId(text)) throw new InvalidArgumentError('Name a revision, such as revision-000123.')
  return text
}

/** A graph as it was known at a revision. A separate local Neo4j holds this graph. */
export interface RebuiltGraph extends OpenDatabase {
  known: KnownAt
}

/**
 * Opens the graph as it was known at a revision. Rebuilds the graph in a local Neo4j below `GOVTIES_HOME`, unless a
 * graph rebuilt with the current rules already exists there.
 */
export async function openKnownAt(
  settings: Settings,
  revision: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<RebuiltGraph> {
  const source = await openDatabase(settings, progress, signal)
  try {
    await refuseUnfinishedRestore(source.database)
    const { hash } = await rebuildableRevision(source.database, revision) // Must precede the start of the other Neo4j.
    const target = await openDatabase(settingsAt(settings, revision), progress, signal)
    try {
      return { ...target, known: await rebuilt(source.database, { id: revision, hash }, target.database, progress) }
    } catch (error) {
      await target.release()
      throw error
    }
  } finally {
    await source.release()
  }
}

async function rebuilt(
  source: Database,
  { id, hash }: { id: string; hash: string },
  target: Database,
  progress: Progress,
): Promise<KnownAt> {
  const present = await readKnownAt(target)
  if (present?.revisionHash === hash && present.rulesHash === rulesDigest()) return checked(present)
  progress({ step: `Rebuilding the graph at ${id}` })
  await emptyDatabase(target)
  return checked(await rebuildAt(source, id, target, progress))
}

function checked(known: KnownAt): KnownAt {
  if (!known.sameRules || known.sameHash) return known
  const reason =
    'the rebuilt graph differs from the one that the revision recorded, although the rules are the same. Someone changed versions or revisions in the database, or changed the graph without an import.'
  throw new NotRebuildableError(known.revision, reason)
}

/** Returns the settings of the local Neo4j for a revision. This Neo4j never uses the ports of the usual local Neo4j. */
function settingsAt(settings: Settings, revision: string): Settings {
  return {
    ...settings,
    neo4jUri: undefined,
    neo4jDatabase: 'neo4j',
    home: join(settings.home, 'at', revision),
    boltPort: 0,
    browserPort: 0,
  }
}
