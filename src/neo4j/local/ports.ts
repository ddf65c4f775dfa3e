import { connect, createServer } from 'node:net'

const LOOPBACK = '127.0.0.1'

/** Returns the preferred port if it is free, and another free port otherwise. 0 means any free port. */
export async function freePort(wanted: number): Promise<number> {
  if (wanted !== 0 && !(await isListening(wanted))) {
    const port = await tryListen(wanted)
    if (port !== undefined) return port
  }
  const port = await tryListen(0)
  if (port === undefined) throw new Error('There is no free port on 127.0.0.1.')
  return port
}

/**
 * Checks whether a program accepts connections on a port. Trying to listen on the port would not suffice: some systems
 * allow listening on 127.0.0.1 while another program uses the port on all addresses.
 */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port })
    const finish = (answered: boolean): void => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => finish(true)).once('error', () => finish(false))
  })
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, LOOPBACK, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
