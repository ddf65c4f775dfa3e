import { createServer } from 'node:net'
import type { Settings } from '../model/settings'

/** The HTTP server cannot listen on its port. */
export class HttpPortError extends Error {
  override readonly name = 'HttpPortError'

  constructor(
    readonly port: number,
    readonly host: string,
    reason: string,
  ) {
    super(`Cannot serve on ${host}:${port}: ${reason}. Set PORT to another port (0 picks a free one), or set HOST.`)
  }
}

/**
 * Throws an `HttpPortError` if the port is taken. This check runs before the database starts, so that the user sees the
 * error immediately.
 */
export async function checkPortIsFree({ port, host }: Pick<Settings, 'port' | 'host'>): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new HttpPortError(port, host, reasonOf(error))))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'another program is using this port'
  if (code === 'EACCES') return 'ports below 1024 require more privileges'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine has no such address'
  return message
}
