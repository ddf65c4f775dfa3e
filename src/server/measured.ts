import type { FastifyInstance } from 'fastify'
import { onceEnded } from './once-ended'

/**
 * The data about a request to the API that the server logs and measures. The data includes neither variables nor free
 * text from the client.
 */
export interface Measured {
  /** The name of the operation in the document. GraphQL allows only letters, digits and `_`. */
  operation?: string
  /** The names of the operation's root fields in the schema. */
  rootFields: readonly string[]
  /** The maximum number of values that the response can contain. See `max-cost.ts`. */
  cost?: number
  /** The codes of the errors in the response. */
  codes: readonly string[]
  /** True if the response came from the response cache. */
  cached: boolean
}

/** A request that has ended. */
export interface Ended extends Measured {
  readonly requestId: string
  /** The HTTP status, or 499 if the client closed the connection before the end of the response. */
  readonly status: number
  readonly milliseconds: number
}

/**
 * The status of a request whose client did not wait. There is no standard status, so the server uses 499, as nginx
 * does.
 */
const CLIENT_LEFT = 499

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for requests to the API. */
    measured: Measured
  }
}

/** Measures each request to the API from its arrival to its end. */
export function measureRequests(app: FastifyInstance, observe: (ended: Ended) => void): void {
  app.decorateRequest('measured')
  app.addHook('onRequest', (request, reply, done) => {
    const begun = performance.now()
    request.measured = { rootFields: [], codes: [], cached: false }
    onceEnded(request, reply, () => {
      const milliseconds = Math.round(performance.now() - begun)
      const { raw } = reply
      const status = raw.writableFinished ? raw.statusCode : CLIENT_LEFT
      observe({ requestId: request.id, ...request.measured, status, milliseconds })
    })
    done()
  })
}
