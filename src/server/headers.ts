import fastifyHelmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

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

/** The same for GraphiQL: its editor writes style elements of its own, and its style sheet carries its fonts. */
export const forGraphiql = {
  contentSecurityPolicy: policy({ styleSrc: [self, "'unsafe-inline'"], fontSrc: [self, 'data:'] }),
}

/**
 * Security headers on every answer. HTTPS is the matter of what stands before this server, so nothing here insists
 * on it: it would lock users of plain http://localhost out.
 */
export async function hardenHeaders(app: FastifyInstance): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: policy({}),
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  })
}

function policy(exceptions: Partial<typeof STRICT>) {
  return { useDefaults: false, directives: { ...STRICT, ...exceptions } }
}
