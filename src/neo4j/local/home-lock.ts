import type { Home } from './home'
import { withLock } from './lock'
import type { Progress } from '../../model/progress'

/** Does `work` while no other process starts or stops the server of a home, or puts another store in place. */
export function withHomeLock<T>(
  home: Home,
  work: () => Promise<T>,
  { progress, signal }: { progress: Progress; signal?: AbortSignal },
): Promise<T> {
  return withLock(home.lock, work, {
    signal,
    onWait: ({ pid }) => progress({ step: `Waiting for process ${pid}, which is starting or stopping Neo4j` }),
  })
}
