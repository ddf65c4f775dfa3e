import { setTimeout as wait } from 'node:timers/promises'

/** The options of `poll`: how often and for how long it checks the condition. */
export interface PollOptions {
  /** Milliseconds between the end of one check and the next. */
  everyMs: number
  /** Milliseconds after which `poll` stops checking. By default, there is no timeout. */
  timeoutMs?: number
  /** If the signal is aborted between two checks, `poll` rejects with the signal's `AbortError`. */
  signal?: AbortSignal
}

/**
 * Calls `condition` repeatedly. Resolves to the first truthy value, or to undefined at the timeout. The condition is
 * checked at least once. If `condition` throws an error, `poll` rejects with the same error.
 */
export async function poll<T>(
  condition: () => T | Promise<T>,
  { everyMs, timeoutMs = Infinity, signal }: PollOptions,
): Promise<T | undefined> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const result = await condition()
    if (result) return result
    if (performance.now() >= deadline) return undefined
    await wait(everyMs, undefined, { signal })
  }
}
