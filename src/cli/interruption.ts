/** Ctrl-C, a closed terminal or a shutdown interrupted the command. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'

  constructor() {
    super('Stopped before it finished.')
  }
}

/** Tells the command when to stop. */
export interface Interruption {
  signal: AbortSignal
  /** Resolves when the command must stop. */
  happened: Promise<void>
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Listens for signals that end the command. A second signal exits at once, and the supervisor then stops the database.
 */
export function listenForInterruption(): Interruption {
  const controller = new AbortController()
  const happened = new Promise<void>((resolve) => {
    const onSignal = (): void => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort(new InterruptedError())
      resolve()
    }
    for (const name of SIGNALS) process.on(name, onSignal)
  })
  return { signal: controller.signal, happened }
}

/**
 * Resolves like `work`, or rejects with an `InterruptedError` as soon as the command must stop. The work itself
 * continues after an interruption.
 */
export async function unlessInterrupted<T>(work: Promise<T>, { happened }: Interruption): Promise<T> {
  work.catch(() => {})
  const interrupted = happened.then(() => {
    throw new InterruptedError()
  })
  interrupted.catch(() => {})
  return Promise.race([work, interrupted])
}
