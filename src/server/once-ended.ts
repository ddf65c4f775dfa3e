import type { FastifyReply, FastifyRequest } from 'fastify'
import { setMaxListeners } from 'node:events'

/**
 * Calls a function once, when a request has ended: its response or its connection is closed. It is necessary to listen
 * for both. A client can send several requests on a connection before it reads a response. Node then never emits
 * `close` for a response that still waits behind another response when the connection closes.
 */
export function onceEnded({ raw: { socket } }: FastifyRequest, reply: FastifyReply, act: () => void): void {
  let hasEnded = false
  const end = (): void => {
    reply.raw.off('close', end)
    socket.off('close', end)
    // The connection can close the response while both listeners are being called.
    if (!hasEnded) act()
    hasEnded = true
  }
  if (socket.closed) return act()
  setMaxListeners(0, socket) // Each request on the connection listens.
  reply.raw.once('close', end)
  socket.once('close', end)
}
