import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** The parts of a response that was read from a socket. */
export interface RawResponse {
  status: number
  headers: string
  body: string
}

/** Sends lines to a server as they are, and reads the response until the server closes the connection. */
export async function sendLines(url: string, ...lines: string[]): Promise<RawResponse> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  return responseIn(await text(socket))
}

/** Splits what was read from a socket. The status is 0 if nothing was read. */
export function responseIn(read: string): RawResponse {
  const [headers = '', ...body] = read.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(headers)?.[1] ?? 0), headers, body: body.join('\r\n\r\n') }
}
