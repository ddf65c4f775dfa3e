import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

/** The name of all clients whose proxy gives no address. They count as one client. */
const UNKNOWN_CLIENT = 'unknown'

/**
 * Returns the address of a client. For IPv6, returns the address of the network, because a client can use every address
 * in it.
 */
export function clientOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const plain = ip.replace(/%.*$/, '') // the name of the network interface
  if (!ipaddr.isValid(plain)) return UNKNOWN_CLIENT
  const address = ipaddr.process(plain)
  return address.kind() === 'ipv6' ? ipaddr.IPv6.networkAddressFromCIDR(`${plain}/64`).toString() : address.toString()
}
