import type { onRequestHookHandler } from 'fastify'
import helmet from 'helmet'

const self = "'self'"
const none = "'none'"

/** A page may load content only from this server. Inline scripts and other hosts are not allowed. */
const STRICT = {
  defaultSrc: [none],
  scriptSrc: [self],
  styleSrc: [self],
  imgSrc: [self, 'data:', 'blob:'],
  fontSrc: [self],
  connectSrc: [self],
  workerSrc: [self, 'blob:'],
  manifestSrc: [self],
  baseUri: [none],
  formAction: [none],
  frameAncestors: [none],
}

/**
 * Security headers for every response, see
 * https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers. Browsers must not
 * load other content for the response, show the response within a page, or interpret it as another kind of file.
 * Headers that affect only pages are left out.
 */
export const forData = headersWith(
  { defaultSrc: [none], frameAncestors: [none] },
  {
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  },
)

/** Security headers for pages. */
export const forPages = headersWith(STRICT)

/**
 * Security headers for GraphiQL. The editor of GraphiQL creates style elements, and the style sheet of GraphiQL embeds
 * fonts.
 */
export const forGraphiql = headersWith({ ...STRICT, styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] })

/** Tells the client the id under which the server logs its request. */
export const nameRequest: onRequestHookHandler = ({ id }, reply, done) => {
  void reply.header('x-request-id', id)
  done()
}

/**
 * Removes forwarding headers, which the server does not need. A proxy may pass them on from any client. Fastify would
 * build the address of the request from these headers and fail if they were invalid.
 */
export const ignoreForwardedAddress: onRequestHookHandler = ({ raw }, _reply, done) => {
  delete raw.headers['x-forwarded-host']
  delete raw.headers['x-forwarded-proto']
  done()
}

/**
 * Names the headers of the request on which the response depends, so that a cache never sends a format that the client
 * does not accept. See https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5.
 */
export const varyByFormat: onRequestHookHandler = (_request, reply, done) => {
  void reply.header('vary', 'accept, accept-encoding')
  done()
}

/**
 * Creates the middleware once, because the Fastify plugin would create new middleware for every request. The server
 * does not send a header that requires HTTPS, because such a header would lock out users of http://localhost. A proxy
 * in front of this server can require HTTPS.
 */
function headersWith(directives: Record<string, string[]>, leftOut: Record<string, false> = {}): onRequestHookHandler {
  const harden = helmet({
    ...leftOut,
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  })
  return (request, reply, done) => harden(request.raw, reply.raw, (error) => done(error as Error | undefined))
}
