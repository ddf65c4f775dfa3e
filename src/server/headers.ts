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
 * Security headers of every response, see
 * https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers. The response may not
 * load anything, be shown within a page, or be interpreted as another kind of file. Headers that concern only pages are
 * left out.
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

/** Security headers of pages. */
export const forPages = headersWith(STRICT)

/** Security headers of GraphiQL, whose editor writes style elements and whose style sheet contains fonts. */
export const forGraphiql = headersWith({ ...STRICT, styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] })

/**
 * Creates the middleware once. The plugin for Fastify would create it for every request. No header requires HTTPS,
 * because that is the task of a proxy in front of this server, and it would lock out users of http://localhost.
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
