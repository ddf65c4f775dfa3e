import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { HttpSettings } from '../model/http-settings'
import type { Database } from '../database/connect'
import { projectRoot } from '../model/project-root'
import { forGraphiql, forPages } from './headers'
import { pageStatus } from './page-status'
import { refuse } from './refuse'

/** The output of `vite build` for `src/explorer`. */
const builtPages = join(projectRoot, 'dist', 'explorer')

/** Cache options for files that never change, because their names contain a hash of their content. */
const FOREVER = { maxAge: '365d', immutable: true }

/** Serves the explorer at `/` and GraphiQL at `/graphiql`, and redirects from `/neo4j-browser` to Neo4j Browser. */
export async function servePages(
  app: FastifyInstance,
  database: Database,
  { mode }: Pick<HttpSettings, 'mode'>,
  browserUrl?: string,
): Promise<void> {
  app.addHook('onRequest', forPages)
  if (browserUrl) app.get('/neo4j-browser', (_request, reply) => reply.redirect(browserUrl))
  if (!existsSync(join(builtPages, 'index.html'))) return serveHint(app)
  const isLocked = mode === 'locked'
  await app.register(fastifyStatic, {
    root: builtPages,
    wildcard: false,
    index: false,
    cacheControl: false,
    globIgnore: isLocked ? ['graphiql/**'] : [],
  })
  app.get('/assets/*', (request, reply) => {
    const { '*': path } = request.params as { '*': string }
    return reply.sendFile(`assets/${path}`, FOREVER)
  })
  app.get('/', sendPage('index.html'))
  for (const url of ['/graphiql', '/graphiql/']) {
    if (!isLocked) app.get(url, { onRequest: forGraphiql }, sendPage('graphiql/index.html'))
  }
  if (isLocked) for (const url of ['/graphiql', '/graphiql/*']) app.get(url, sendGraphiqlIsOff)
  app.setNotFoundHandler(sendExplorer(pageStatus(database)))
}

/** In the mode `locked`, GraphiQL is off, because the server refuses all documents that users write themselves. */
function sendGraphiqlIsOff(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const text = 'GraphiQL is off, because this server accepts only the queries of its pages.'
  return reply.code(403).type('text/plain').send(`${text}\n`)
}

function sendPage(path: string) {
  return (_request: FastifyRequest, reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile(path)
}

/**
 * Sends the explorer page for every address to which a browser navigates, because the explorer stores its state in the
 * address. If no page exists at the address, the explorer shows a message, and the status is 404.
 */
function sendExplorer(statusOf: ReturnType<typeof pageStatus>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const navigates = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!navigates) return refuse(reply, 404, { code: 'NOT_FOUND', message: 'There is no page at this address.' })
    const [path = ''] = request.url.split('?')
    return reply
      .code(await statusOf(path))
      .header('cache-control', 'no-cache')
      .sendFile('index.html')
  }
}

function serveHint(app: FastifyInstance): void {
  app.get('/', (_request, reply) => reply.type('text/plain').send('The pages are not built: run `npm run build`.\n'))
}
