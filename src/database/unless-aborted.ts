import { DatabaseTimeoutError } from './database-errors'

/**
 * What is promised, as long as no signal comes before it.
 * @throws DatabaseTimeoutError when the signal comes.
 */
export async function unlessAborted<T>(promised: PromiseLike<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promised
  let giveUp: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(new DatabaseTimeoutError('RequestDeadline'))
  })
  signal.addEventListener('abort', giveUp, { once: true })
  if (signal.aborted) giveUp()
  return Promise.race([promised, aborted]).finally(() => signal.removeEventListener('abort', giveUp))
}
