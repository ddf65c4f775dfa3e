import type { FastifyInstance, onRequestHookHandler } from 'fastify'
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
 * Security headers on every answer. HTTPS is the matter of what stands before this server, so nothing here insists
 * on it: it would lock users of plain http://localhost out.
 */
export function hardenHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', headersWith({}))
}

/** The same for GraphiQL: its editor writes style elements of its own, and its style sheet carries its fonts. */
export const forGraphiql = headersWith({ styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] })

/** The middleware is made once; the plugin for Fastify makes it anew for every request. */
function headersWith(exceptions: Partial<typeof STRICT>): onRequestHookHandler {
  const harden = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...STRICT, ...exceptions } },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  })
  return (request, reply, done) => harden(request.raw, reply.raw, (error) => done(error as Error | undefined))
}
