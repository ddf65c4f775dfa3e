import fastifyCors from '@fastify/cors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { HttpSettings } from '../model/http-settings'
import { refuse } from './refuse'

/** The names and addresses that every machine uses to reach itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** The headers of a response that pages of an allowed origin can read. */
const EXPOSED = [
  'GovTies-Revision',
  'GovTies-Total',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
]

/** A host as in a `Host` header: a name or an address, with or without a port. */
const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i

/**
 * Accepts only requests to a known host: localhost, the address on which the request arrived, or a host in the
 * settings. If an attacker makes the domain name of a web page point to this machine, a browser treats this server as
 * part of that page's site. However, the browser still sends the page's domain name in `Host`. See
 * https://en.wikipedia.org/wiki/DNS_rebinding.
 *
 * Also refuses requests from pages of other origins, unless the settings allow the origin. Following a link to this
 * server is always allowed.
 */
export async function answerKnownHosts(
  app: FastifyInstance,
  { hosts, origins }: Pick<HttpSettings, 'hosts' | 'origins'>,
  listensOn: string,
): Promise<void> {
  const known = new Set([...LOOPBACK, bracketed(listensOn), ...hosts].map(normalHost).filter((host) => host !== ''))
  const allowed = new Set(origins.map((origin) => new URL(origin).origin))
  app.addHook('onRequest', (request, reply, done) => {
    const host = requestedHost(request)
    if (host === undefined || !isKnown(host, request, known)) return refuseHost(reply)
    if (isEmbedded(request) || !isAllowed(request.headers.origin, host, allowed)) return refuseOrigin(reply)
    done()
  })
  if (allowed.size === 0) return
  const methods = ['GET', 'POST']
  await app.register(fastifyCors, { origin: [...allowed], methods, exposedHeaders: EXPOSED, maxAge: 600 })
}

/**
 * Returns the host to which a request is sent, with its port. Returns undefined unless there is exactly one. If the
 * request line contains a full URL, that URL must name the same host. See
 * https://www.rfc-editor.org/rfc/rfc9112#section-3.2.
 */
function requestedHost({ raw }: FastifyRequest): string | undefined {
  const [host, ...others] = raw.headersDistinct.host ?? []
  if (host === undefined || others.length > 0 || !HOST.test(host)) return undefined
  const named = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(raw.url ?? '')
  return named && named[1]!.toLowerCase() !== host.toLowerCase() ? undefined : host
}

function isKnown(host: string, { socket }: FastifyRequest, known: ReadonlySet<string>): boolean {
  const name = normalHost(host)
  return name !== '' && (known.has(name) || name === normalHost(bracketed(socket.localAddress ?? '')))
}

/**
 * Checks whether a page of another origin loads this address as part of itself, for example as an image or in a frame.
 * Such a request has no `Origin`. The page cannot read the response, but it could measure how long the response takes.
 * Only browsers send these headers. See https://www.w3.org/TR/fetch-metadata/.
 */
function isEmbedded({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'] ?? 'none'
  if (headers.origin !== undefined || site === 'none' || site === 'same-origin') return false
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document'
}

/**
 * Checks whether a page of an origin may send requests. A request without an origin does not come from a page of
 * another site.
 */
function isAllowed(origin: string | undefined, host: string, allowed: ReadonlySet<string>): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  return allowed.has(page.origin) || (isWeb(page) && page.host === hostFor(page.protocol, host))
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:'

/** Returns a host, without its port if that is the default port of the protocol. */
const hostFor = (protocol: string, host: string): string =>
  URL.canParse(`${protocol}//${host}`) ? new URL(`${protocol}//${host}`).host : ''

/**
 * Returns a host in lower case, without its port and without a dot at the end. Converts a name with non-ASCII letters
 * to its DNS form, and an address to its shortest form.
 */
function normalHost(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname.replace(/\.$/, '') : ''
}

/** Writes an IPv6 address as in a URL. An IPv4 address within IPv6 is written as IPv4. */
function bracketed(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  return plain.includes(':') ? `[${plain}]` : plain
}

/** See https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20. */
function refuseHost(reply: FastifyReply): void {
  const way = 'Use localhost or the address on which the server listens, or name the host in the setting GOVTIES_HOSTS.'
  const message = `This server does not accept requests for the host that the request names. ${way}`
  void refuse(reply.header('cache-control', 'no-store'), 421, { code: 'UNKNOWN_HOST', message })
}

function refuseOrigin(reply: FastifyReply): void {
  const way = 'Name the origin of the page in the setting GOVTIES_ORIGINS.'
  const message = `This server does not accept requests from pages of other web sites. ${way}`
  void refuse(reply.header('cache-control', 'no-store'), 403, { code: 'FOREIGN_ORIGIN', message })
}
