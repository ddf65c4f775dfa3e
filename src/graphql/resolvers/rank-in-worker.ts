import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { unlessAborted } from '../../database/unless-aborted'
import { projectRoot } from '../../model/project-root'
import type { Ranked } from './centrality'
import type { Ranking } from './centrality-worker'

/** The path of the worker's compiled file. A worker needs compiled JavaScript. */
const WORKER = join(projectRoot, 'dist', 'graphql', 'resolvers', 'centrality-worker.js')

/**
 * Ranks nodes in a worker thread, so that the server can continue to respond.
 * @throws DatabaseTimeoutError if the signal aborts first.
 */
export function rankInWorker(ranking: Ranking, signal: AbortSignal): Promise<Ranked[]> {
  const worker = new Worker(WORKER, { workerData: ranking })
  const ranked = new Promise<Ranked[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
  return unlessAborted(ranked, signal).finally(() => void worker.terminate())
}
