import { createServer } from 'node:net'
import type { Settings } from '../model/settings'

/** The HTTP server cannot listen on its port. */
export class HttpPortError extends Error {
  override readonly name = 'HttpPortError'

  constructor(
    readonly port: number,
    readonly host: string,
    reason: string,
    what = 'PORT',
    where = 'HOST',
  ) {
    super(
      `Cannot serve on ${host}:${port}: ${reason}. Set ${what} to another port (0 picks a free one), or set ${where}.`,
    )
  }
}

/**
 * Throws an `HttpPortError` if the port of the server or the port of the metrics is taken, or if both ports are the
 * same. This check runs before the database starts, so that the user sees the error immediately.
 */
export async function checkPortsAreFree({ port, host, http }: Pick<Settings, 'port' | 'host' | 'http'>): Promise<void> {
  await checkPortIsFree(port, host)
  const { metricsPort, metricsHost } = http
  if (metricsPort === undefined) return
  const names = ['GOVTIES_METRICS_PORT', 'GOVTIES_METRICS_HOST'] as const
  if (metricsPort !== 0 && metricsPort === port) {
    throw new HttpPortError(metricsPort, metricsHost, 'PORT has the same value', ...names)
  }
  await checkPortIsFree(metricsPort, metricsHost, ...names)
}

async function checkPortIsFree(port: number, host: string, ...names: string[]): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new HttpPortError(port, host, reasonOf(error), ...names)),
    )
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'another program is using this port'
  if (code === 'EACCES') return 'ports below 1024 require more privileges'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine has no such address'
  return message
}
