import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { KnownDocuments } from './known-documents'
import { MCP_PATH } from './mcp/mcp-route'
import { refuse } from './refuse'

const MESSAGE =
  'This server accepts only known documents, and does not know this one. Ask its operator to add the document.'

/**
 * Refuses each request with an unknown document, before anything else reads the document. The tools for assistants have
 * documents of the endpoints only.
 */
export function refuseUnknownDocuments(app: FastifyInstance, documents: KnownDocuments): void {
  app.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url === MCP_PATH) return done()
    const text = documentOf(request)
    if (text !== undefined && documents.has(text)) return done()
    void refuse(reply, 403, { code: 'UNKNOWN_DOCUMENT', message: MESSAGE })
  })
}

/**
 * Returns the document of a request from the place where Apollo Server reads it. Returns undefined unless there is
 * exactly one document.
 */
function documentOf({ method, routeOptions, body, raw }: FastifyRequest): string | undefined {
  if (method === 'GET' && routeOptions.url === '/graphql') {
    const [text, ...others] = new URLSearchParams(raw.url?.replace(/^[^?]*\??/, '')).getAll('query')
    return others.length === 0 ? text : undefined
  }
  const text = (body as { query?: unknown } | null | undefined)?.query
  return typeof text === 'string' ? text : undefined
}
