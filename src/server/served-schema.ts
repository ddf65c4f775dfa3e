import type { FastifyInstance } from 'fastify'
import { type GraphQLSchema, printSchema } from 'graphql'

/**
 * Serves the schema of the API as SDL at `/graphql.sdl`. A locked server refuses the request before it arrives here,
 * just as it refuses introspection.
 */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  let sdl: string | undefined
  app.get('/graphql.sdl', (_request, reply) => {
    sdl ??= `${printSchema(schema)}\n`
    return reply.type('text/plain; charset=utf-8').send(sdl)
  })
}
