import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { unlessAborted } from '../../database/unless-aborted'
import { projectRoot } from '../../model/project-root'
import type { Ranked } from './centrality'
import type { Ranking } from './centrality-worker'

/** As it is compiled; a worker takes no TypeScript. */
const WORKER = join(projectRoot, 'dist', 'graphql', 'questions', 'centrality-worker.js')

/**
 * Ranks in a thread of its own, so that the server goes on answering.
 * @throws DatabaseTimeoutError when the deadline comes first.
 */
export function rankApart(ranking: Ranking, deadline: AbortSignal): Promise<Ranked[]> {
  const worker = new Worker(WORKER, { workerData: ranking })
  const ranked = new Promise<Ranked[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
  return unlessAborted(ranked, deadline).finally(() => void worker.terminate())
}
