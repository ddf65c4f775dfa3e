import { DatabaseTimeoutError } from './database-errors'

/**
 * Resolves to the value of the promise unless the signal is aborted first.
 * @throws DatabaseTimeoutError when the signal aborts.
 */
export async function unlessAborted<T>(promise: PromiseLike<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise
  let giveUp: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(new DatabaseTimeoutError('RequestDeadline'))
  })
  signal.addEventListener('abort', giveUp, { once: true })
  if (signal.aborted) giveUp()
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', giveUp))
}
