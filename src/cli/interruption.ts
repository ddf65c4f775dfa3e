/** The person, or the system, wants the command to end: Ctrl-C, a closed terminal, a shutdown. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'

  constructor() {
    super('Stopped before it was done.')
  }
}

export interface Interruption {
  signal: AbortSignal
  /** Resolves when the command is to end. */
  happened: Promise<void>
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Lets a command end in order. Who asks a second time does not want to wait; the keeper stops the database all the same. */
export function awaitInterruption(): Interruption {
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

/** The work's outcome, or an `InterruptedError` as soon as the command is to end; what the work does then is nobody's concern. */
export async function unlessInterrupted<T>(work: Promise<T>, { happened }: Interruption): Promise<T> {
  work.catch(() => {})
  const interrupted = happened.then(() => {
    throw new InterruptedError()
  })
  interrupted.catch(() => {})
  return Promise.race([work, interrupted])
}
