import { createHash } from 'node:crypto'
import fastifyEtag from '@fastify/etag'
import type { FastifyInstance } from 'fastify'

/**
 * Gives each format of a response its own ETag. A format is a media type (JSON or `application/graphql-response+json`)
 * together with a compression. The ETag is weak, because compressing a response twice can give different bytes. See
 * https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.3.
 *
 * If the response is an error, the condition of the request is ignored, so that no error becomes a 304. See
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.2.1.
 */
export async function tagFormats(app: FastifyInstance): Promise<void> {
  app.addHook('onSend', ({ headers }, reply, payload, done) => {
    if (reply.statusCode !== 200) delete headers['if-none-match']
    if (typeof payload === 'string') {
      const format = `${String(reply.getHeader('content-type'))}\n${headers['accept-encoding'] ?? ''}\n`
      const hash = createHash('sha1').update(format).update(payload).digest('base64')
      const etag = `W/"${hash}"`
      void reply.header('etag', etag)
      // The plugin compares the whole header with one ETag, so the header is reduced to the ETag that matched.
      if (names(headers['if-none-match'], etag)) headers['if-none-match'] = etag
    }
    done(null, payload)
  })
  await app.register(fastifyEtag)
}

/**
 * Checks whether `If-None-Match` is `*` or lists an ETag. The comparison ignores whether an ETag is weak or strong. See
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2.
 */
function names(condition: string | undefined, etag: string): boolean {
  if (condition?.trim() === '*') return true
  const listed: readonly string[] = condition?.match(/"[^"]*"/g) ?? []
  return listed.includes(etag.replace(/^W\//, ''))
}
