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
    super(`Cannot serve on ${host}:${port}: ${reason}. Set PORT to another one (0 takes any free one), or HOST.`)
  }
}

/** Throws an `HttpPortError` if the port is taken. Called before the database starts, so that nobody waits for this error. */
export async function checkPortIsFree({ port, host }: Pick<Settings, 'port' | 'host'>): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new HttpPortError(port, host, reasonOf(error))))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'another program has this port'
  if (code === 'EACCES') return 'ports below 1024 need more rights'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine has no such address'
  return message
}
