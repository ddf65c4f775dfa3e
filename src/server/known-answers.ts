import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Database } from '../database/connect'
import { within } from './within'

/** Most that is kept of all answers together, and of one, in characters. */
const LARGEST = 64_000_000
const LARGEST_ANSWER = 8_000_000

/** Milliseconds that the database has to tell its version; without one a question is asked all the same. */
const PATIENCE = 2_000

/** Headers that decide, beside the question, how it is answered. */
const DECIDING = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const

interface KnownAnswer {
  version: string
  type: string
  body: string
  /** When it was given first, in milliseconds. */
  givenAt: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What an answer will be kept under; undefined where it will not be. */
    keptAs?: { key: string; version: string }
  }
}

/**
 * Gives an answer that was given before again, as long as nothing was committed to the database since, whoever wrote
 * it, and the request does not ask for one made anew (`Cache-Control: no-cache`). Answers with errors are not kept. All
 * may ask the same, so an answer belongs to its question alone.
 */
export function keepAnswers(app: FastifyInstance, database: Database): void {
  const answers = new LRUCache<string, KnownAnswer>({
    maxSize: LARGEST,
    maxEntrySize: LARGEST_ANSWER,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  })
  app.addHook('preHandler', async (request, reply) => {
    const current = await within(PATIENCE, database.recentVersion())
    const key = keyOf(request)
    if (current === undefined || key === undefined) return
    const known = answers.get(key)
    if (known?.version === current && !wantsAnew(request)) return answerAgain(reply, known)
    request.keptAs = { key, version: current }
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    const { keptAs } = request
    if (keptAs && isWhole(reply, payload)) {
      const type = String(reply.getHeader('content-type'))
      answers.set(keptAs.key, { version: keptAs.version, type, body: payload, givenAt: Date.now() })
    }
    done(null, payload)
  })
}

/** With its age in seconds, see https://www.rfc-editor.org/rfc/rfc9111#section-5.1. */
function answerAgain(reply: FastifyReply, { type, body, givenAt }: KnownAnswer): FastifyReply {
  const age = Math.floor((Date.now() - givenAt) / 1_000)
  return reply.headers({ 'content-type': type, age }).send(body)
}

/** See https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.4. */
function wantsAnew({ headers }: FastifyRequest): boolean {
  return headers['cache-control']?.includes('no-cache') ?? false
}

/** A question without a date of its own means today, so the day belongs to it. None where the body is nested too deep to be written. */
function keyOf({ method, headers, query, body }: FastifyRequest): string | undefined {
  const today = new Date().toISOString().slice(0, 10)
  try {
    return JSON.stringify([method, today, DECIDING.map((name) => headers[name]), query, body])
  } catch {
    return undefined
  }
}

/** Where there are errors, they come before the data: https://spec.graphql.org/October2021/#sec-Response-Format. */
function isWhole(reply: FastifyReply, payload: unknown): payload is string {
  return reply.statusCode === 200 && typeof payload === 'string' && payload.startsWith('{"data":')
}
