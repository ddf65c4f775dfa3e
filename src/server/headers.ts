import type { onRequestHookHandler } from 'fastify'
import helmet from 'helmet'

const self = "'self'"
const none = "'none'"

/** Where a page may load from: this server alone. No inline script, no other host. */
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
 * Security headers of every answer, see
 * https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers: nothing may load from
 * it, show it within a page, or take it for another kind of file. What rules how a page behaves is left to pages.
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

/** The same for GraphiQL: its editor writes style elements of its own, and its style sheet carries its fonts. */
export const forGraphiql = headersWith({ ...STRICT, styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] })

/**
 * The middleware is made once; the plugin for Fastify makes it anew for every request. HTTPS is the matter of what stands
 * before this server, so nothing here insists on it: it would lock users of plain http://localhost out.
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
