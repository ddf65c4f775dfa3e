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
 * load other content for the response, show it within a page, or interpret it as another kind of file. Headers that
 * concern only pages are left out.
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

/** Security headers for GraphiQL. Its editor writes style elements, and its style sheet contains fonts. */
export const forGraphiql = headersWith({ ...STRICT, styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] })

/**
 * Creates the middleware once. The Fastify plugin would create it for every request. No header requires HTTPS,
 * because this would lock out users of http://localhost. A proxy in front of this server can require HTTPS.
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
