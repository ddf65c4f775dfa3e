import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { nearestWords } from '../../model/nearest'
import { shortened } from '../../model/shortened'
import { refuse, type Refusal } from '../refuse'
import type { BoundEndpoint } from './bind'
import { ENDINGS_IN_WORDS } from './formats'
import { braced, openApi } from './openapi'

/** Serves the OpenAPI description of all endpoints, and refuses every other address and method below `/api/`. */
export function serveOtherAddresses(app: FastifyInstance, endpoints: readonly BoundEndpoint[]): void {
  const description = openApi(endpoints)
  app.get('/api/openapi.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(description))
  const paths = endpoints.map(({ path }) => braced(path))
  const refuseUnknown = ({ url }: FastifyRequest, reply: FastifyReply) => refuse(reply, 404, whyUnknown(url, paths))
  const method = app.supportedMethods.filter((name) => name !== 'GET' && name !== 'HEAD')
  for (const url of ['/api', '/api/*']) {
    app.get(url, refuseUnknown)
    app.route({ url, method, onRequest: refuseMethod, handler: refuseMethod })
  }
}

/** Explains why an address does not exist: either its ending is unknown, or its path belongs to no endpoint. */
function whyUnknown(url: string, paths: readonly string[]): Refusal {
  const asked = url.replace(/^\/api\/?|\?.*$/g, '')
  const [, path = asked, ending] = /^(.*)\.(\w+)$/.exec(asked) ?? []
  if (ending !== undefined && paths.some((each) => patternOf(each).test(path))) return unknownEnding(ending)
  const near = nearestWords(path, paths).map((each) => `/api/${each}`)
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  const message = `No endpoint has this address.${hint} /api/openapi.json lists all endpoints.`
  return { code: 'UNKNOWN_ENDPOINT', message }
}

/** Returns a pattern in which each parameter of a path stands for any text. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)

/** Returns the refusal of an address whose ending does not name a format. The endings of formats are in lower case. */
export function unknownEnding(ending: string): Refusal {
  const message = `No format has the ending \`.${shortened(ending)}\`. End the address with ${ENDINGS_IN_WORDS}.`
  return { code: 'UNKNOWN_FORMAT', message }
}

/** See https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6. */
async function refuseMethod(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = 'Addresses below /api/ accept only GET and HEAD. Send a POST request to /graphql.'
  const allowed = reply.header('allow', 'GET, HEAD').header('cache-control', 'no-store')
  return refuse(allowed, 405, { code: 'METHOD_NOT_ALLOWED', message })
}
