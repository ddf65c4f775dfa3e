import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Settings } from '../model/settings'

/** A server that answers until the graph has been loaded. */
export interface LoadingServer {
  /** The port on which the server listens. */
  readonly port: number
  /** Frees the port. */
  close(): Promise<void>
}

/**
 * Answers requests while the database starts and the graph is loading, so that a container platform or a load balancer
 * can distinguish a loading server from a failed server. `/livez` has status 200. All other paths have status 503.
 * Hosts and origins are not checked, because the answers are the same for all requests to a path.
 */
export async function answerWhileLoading(settings: Pick<Settings, 'port' | 'host' | 'http'>): Promise<LoadingServer> {
  const { requestTimeout, connections } = settings.http
  const options = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 1_000 }
  const server = createServer(options, answer)
  server.maxConnections = connections
  server.listen(settings.port, settings.host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const [status, body] = answerTo(request.url ?? '')
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 503 && { 'retry-after': '5' }),
    connection: 'close',
  })
  response.end(JSON.stringify(body))
}

function answerTo(url: string): [status: number, body: object] {
  const path = url.split('?')[0]
  if (path === '/livez') return [200, { status: 'live' }]
  if (path === '/readyz') return [503, { status: 'not ready', reason: 'The graph is loading.', loading: true }]
  const message = 'The server is loading its graph. Try again later.'
  return [503, { errors: [{ message, extensions: { code: 'GRAPH_LOADING' } }] }]
}
