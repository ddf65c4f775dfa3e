import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { projectRoot } from '../model/project-root'
import { forGraphiql, forPages } from './headers'

/** The output of `vite build` for `src/explorer`. */
const builtPages = join(projectRoot, 'dist', 'explorer')

/** Cache options for files that never change, because their names contain a hash of their content. */
const FOREVER = { maxAge: '365d', immutable: true }

/** Serves the explorer at `/` and GraphiQL at `/graphiql`, and redirects from `/neo4j-browser` to Neo4j Browser. */
export async function servePages(app: FastifyInstance, browserUrl?: string): Promise<void> {
  app.addHook('onRequest', forPages)
  if (browserUrl) app.get('/neo4j-browser', (_request, reply) => reply.redirect(browserUrl))
  if (!existsSync(join(builtPages, 'index.html'))) return serveHint(app)
  await app.register(fastifyStatic, { root: builtPages, wildcard: false, index: false, cacheControl: false })
  app.get('/assets/*', (request, reply) => {
    const { '*': path } = request.params as { '*': string }
    return reply.sendFile(`assets/${path}`, FOREVER)
  })
  app.get('/', sendPage('index.html'))
  for (const url of ['/graphiql', '/graphiql/']) {
    app.get(url, { onRequest: forGraphiql }, sendPage('graphiql/index.html'))
  }
  app.setNotFoundHandler(sendExplorer)
}

function sendPage(path: string) {
  return (_request: FastifyRequest, reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile(path)
}

/**
 * Sends the explorer page for every address to which a browser navigates, because the explorer stores its state in the
 * address.
 */
function sendExplorer(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const navigates = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
  if (navigates) return reply.header('cache-control', 'no-cache').sendFile('index.html')
  return reply.code(404).send({ error: 'There is no page at this address.' })
}

function serveHint(app: FastifyInstance): void {
  app.get('/', (_request, reply) => reply.type('text/plain').send('The pages are not built: run `npm run build`.\n'))
}
