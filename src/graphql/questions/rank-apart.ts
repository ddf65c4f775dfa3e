import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '../../model/project-root'
import { TooLongError } from '../errors'
import type { Ranked } from './centrality'
import type { Ranking } from './centrality-worker'

/** As it is compiled; a worker takes no TypeScript. */
const WORKER = join(projectRoot, 'dist', 'graphql', 'questions', 'centrality-worker.js')

/** Milliseconds that a ranking may take before it is given up. */
const TIME = 20_000

/** Ranks in a thread of its own, so that the server goes on answering. Throws a `TooLongError` when it takes too long. */
export function rankApart(ranking: Ranking, time = TIME): Promise<Ranked[]> {
  const worker = new Worker(WORKER, { workerData: ranking })
  let timer: NodeJS.Timeout | undefined
  const ranked = new Promise<Ranked[]>((resolve, reject) => {
    timer = setTimeout(() => reject(new TooLongError()), time)
    worker.once('message', resolve).once('error', reject)
  })
  return ranked.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}
