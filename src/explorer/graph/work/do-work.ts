import type { Job, Results } from './work'

/** Thrown if the worker stops without a result. */
class WorkFailedError extends Error {}

/** Runs one job in a new worker. If the signal is aborted, the worker stops and the promise never settles. */
export function doWork<J extends Job>(job: J, signal: AbortSignal): Promise<Results[J['type']]> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return
    const worker = new Worker(new URL('./graph.worker.ts', import.meta.url), { type: 'module' })
    const stop = () => worker.terminate()
    signal.addEventListener('abort', stop, { once: true })
    worker.onmessage = ({ data }: MessageEvent<Results[J['type']]>) => {
      stop()
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      stop()
      reject(new WorkFailedError(message))
    }
    worker.postMessage(job)
  })
}
