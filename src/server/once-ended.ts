import type { FastifyReply, FastifyRequest } from 'fastify'
import { setMaxListeners } from 'node:events'

/**
 * Calls a function once, when a request ends because its response or its connection is closed. Listening for only one
 * of these events is not enough: a client can send several requests on a connection before reading a response. Node
 * then never emits `close` for a response that still waits behind another response when the connection closes.
 */
export function onceEnded({ raw: { socket } }: FastifyRequest, reply: FastifyReply, act: () => void): void {
  let hasEnded = false
  const end = (): void => {
    reply.raw.off('close', end)
    socket.off('close', end)
    // Closing the connection may also close the response. Without this check, `act` would then run twice.
    if (!hasEnded) act()
    hasEnded = true
  }
  if (socket.closed) return act()
  setMaxListeners(0, socket) // Each request on the connection listens.
  reply.raw.once('close', end)
  socket.once('close', end)
}
