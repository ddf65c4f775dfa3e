import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { describeKnownAt, type KnownAt } from '../database/revision/known-at'

/**
 * Names the revision in a header of every response, if the graph was rebuilt to show what was known at a revision.
 */
export function addKnownAtHeader(app: FastifyInstance, known: KnownAt | undefined): void {
  if (!known) return
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('govties-known-at', known.revision)
    done()
  })
}

/** Adds the revision and a sentence about it to every GraphQL response of such a graph, as the extension `knownAt`. */
export function knownAtExtension(known: KnownAt | undefined): ApolloServerPlugin[] {
  if (!known) return []
  const { revision, at, sameRules } = known
  const knownAt = { revision, at, sameRules, note: describeKnownAt(known) }
  return [
    {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse({ response: { body } }) {
            if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, knownAt }
            return Promise.resolve()
          },
        }),
    },
  ]
}
