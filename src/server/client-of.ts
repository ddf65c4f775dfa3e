import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

/** The name for all clients whose proxy does not give their address. Together, these clients count as one. */
const UNKNOWN_CLIENT = 'unknown'

/**
 * Returns the address of a client. For IPv6, returns the address of the client's network, because a client can use any
 * address in that network.
 */
export function clientOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const plain = ip.replace(/%.*$/, '') // the name of the network interface
  if (!ipaddr.isValid(plain)) return UNKNOWN_CLIENT
  const address = ipaddr.process(plain)
  return address.kind() === 'ipv6' ? ipaddr.IPv6.networkAddressFromCIDR(`${plain}/64`).toString() : address.toString()
}
