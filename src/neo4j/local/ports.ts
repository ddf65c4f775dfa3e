import { connect, createServer } from 'node:net'

const LOOPBACK = '127.0.0.1'

/** The wanted port when nothing has it, otherwise a free one; 0 wants any free one. */
export async function freePort(wanted: number): Promise<number> {
  if (wanted !== 0 && !(await answers(wanted))) {
    const port = await tryListen(wanted)
    if (port !== undefined) return port
  }
  const port = await tryListen(0)
  if (port === undefined) throw new Error('This machine gives no free port on 127.0.0.1.')
  return port
}

/** Some systems let us listen on 127.0.0.1 beside a server that has the port on all addresses; so knock first. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port })
    const settle = (answered: boolean): void => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => settle(true)).once('error', () => settle(false))
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
