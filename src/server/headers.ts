import type { onRequestHookHandler } from 'fastify'
import helmet from 'helmet'

const self = "'self'"
const none = "'none'"

/** A page may load from this server only: no inline scripts, no other hosts. */
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
 * https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers: it may not load anything,
 * be shown within a page, or be taken for another kind of file. Headers that concern only pages are left out.
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

/** Security headers of GraphiQL, whose editor writes style elements and whose style sheet contains its fonts. */
export const forGraphiql = headersWith({ ...STRICT, styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] })

/**
 * Creates the middleware once. The plugin for Fastify would create it for every request. No header requires HTTPS, because
 * that is up to a proxy before this server, and users of http://localhost would be locked out.
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
