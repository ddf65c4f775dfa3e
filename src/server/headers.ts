import type { onRequestHookHandler } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'

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

/** HTTPS is the matter of what stands before this server: to insist on it would lock users of plain http://localhost out. */
const ALWAYS = { strictTransportSecurity: false, crossOriginEmbedderPolicy: false } as const

/** Security headers of pages. */
export const forPages = headersWith({ ...ALWAYS, contentSecurityPolicy: { useDefaults: false, directives: STRICT } })

/** The same for GraphiQL: its editor writes style elements of its own, and its style sheet carries its fonts. */
export const forGraphiql = headersWith({
  ...ALWAYS,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { ...STRICT, styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] },
  },
})

/**
 * Security headers of answers that are no page, see
 * https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers: nothing may load from
 * them, show them within a page, or take them for another kind of file. What rules how a page behaves is left out.
 */
export const forData = headersWith({
  ...ALWAYS,
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: [none], frameAncestors: [none] } },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})

/** The middleware is made once; the plugin for Fastify makes it anew for every request. */
function headersWith(options: HelmetOptions): onRequestHookHandler {
  const harden = helmet(options)
  return (request, reply, done) => harden(request.raw, reply.raw, (error) => done(error as Error | undefined))
}
