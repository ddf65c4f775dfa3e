import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { noProgress, type Progress } from '../../model/progress'
import { projectRoot } from '../../model/project-root'
import type { Database, Row, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { bookkeeping } from '../export/bookkeeping-nodes'
import { type GraphNode, graphNodes } from '../export/graph-nodes'
import { addHashes, hashOfNode, hashText } from '../hash'
import { acquireWriteLock } from '../transactions'
import { BackupFileError } from './backup-errors'
import { encodeNode, type End, FORMAT, type Head } from './backup-file'
import { type Backup, checkBackup } from './check-backup'

type Read = Pick<Database, 'read'>

/**
 * Writes the graph with its records, revisions and versions to a new file, and then reads the file to check it. No run
 * can change the graph in the meantime. Removes the file if it cannot be written completely.
 * @throws BackupFileError, DatabaseError
 */
export async function writeBackup(database: Database, file: string, progress: Progress = noProgress): Promise<Backup> {
  if (existsSync(file)) throw new BackupFileError(file, 'already exists. Name another file, or delete it first.')
  const partial = `${file}.${process.pid}.partial`
  try {
    await database.inWriteTransaction(async (transaction) => {
      await acquireWriteLock(transaction)
      // Only the owner can read the file, because collections may be private.
      const output = createWriteStream(partial, { mode: 0o600, flush: true })
      await pipeline(linesOf(readsOf(transaction), progress), createGzip(), output)
    })
    const backup = await checkBackup(partial, progress)
    renameSync(partial, file)
    return backup
  } catch (error) {
    throw asFileError(error, file)
  } finally {
    rmSync(partial, { force: true })
  }
}

const readsOf = (transaction: Transaction): Read => ({
  read: (cypher, parameters) => transaction.run(cypher, parameters),
})

async function* linesOf(database: Read, progress: Progress): AsyncGenerator<string> {
  const digest = createHash('sha256')
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`
    digest.update(text)
    return text
  }
  yield line(await headOf(database))
  const end: Omit<End, 'sha256'> = { nodes: 0, links: 0, graphHash: '' }
  let sum = 0n
  const total = await countOfNodes(database)
  for await (const node of graphNodes(database)) {
    sum += hashOfNode(node)
    yield line(counted(node))
  }
  for await (const node of bookkeeping(database)) yield line(counted(node))
  end.graphHash = hashText(addHashes(sum))
  yield `${JSON.stringify({ end: { ...end, sha256: digest.digest('hex') } satisfies End })}\n`

  function counted(node: GraphNode): object {
    end.nodes += 1
    end.links += node.links.length
    if (end.nodes % 5_000 === 0) progress({ step: 'Writing the backup', done: Math.min(end.nodes, total), total })
    return encodeNode(node)
  }
}

async function headOf(database: Read): Promise<Head> {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
  const [state = {}] = await database.read(readCypher('start/readiness.cypher'))
  const migrations = await database.read(readCypher('migrate/recorded.cypher'))
  return {
    govties: 'backup',
    format: FORMAT,
    version,
    madeAt: new Date().toISOString(),
    revision: (state.revision ?? null) as string | null,
    loading: state.loading === true,
    migrations: migrations.map((row: Row) => ({ version: String(row.version), checksum: String(row.checksum) })),
  }
}

async function countOfNodes(database: Read): Promise<number> {
  const [row] = await database.read(readCypher('export/count-of-nodes.cypher'))
  return Number(row?.count)
}

const REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'you do not have permission to write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is exhausted',
}

function asFileError(error: unknown, file: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  return reason ? new BackupFileError(file, `cannot be written: ${reason}. Name another file.`) : error
}
