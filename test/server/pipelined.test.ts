import { once } from 'node:events'
import { connect } from 'node:net'
import type { Database } from '../../src/database/connect'
import type { HttpSettings } from '../../src/model/http-settings'
import { unlessAborted } from '../../src/database/unless-aborted'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'

/** Returns the graph, in which a statement about countries ends only when the request ends. */
async function endless(): Promise<Database> {
  const graph = await loadedGraph()
  const answer = graph.query.bind(graph)
  const query: Database['query'] = (cypher, parameters, options) =>
    cypher.includes(':Country')
      ? unlessAborted(new Promise<never>(() => undefined), options?.signal)
      : answer(cypher, parameters, options)
  return Object.assign(graph, { query })
}

/** Starts a server that trusts its proxy, and returns a function that reads its metrics. */
async function serverWith(http: Partial<HttpSettings>) {
  const { url, running, logged } = await listening(await endless(), UNHURRIED, {
    metricsPort: 0,
    proxies: ['127.0.0.0/8'],
    ...http,
  })
  const has = async (line: string) => (await (await fetch(running.metricsUrl!)).text()).includes(`govties_${line}\n`)
  const until = async (...lines: string[]): Promise<void> => {
    for (const line of lines) while (!(await has(line)));
  }
  return { url, logged, until }
}

/** Sends the same request several times on one connection, without waiting for a response. */
async function pipeline(url: string, many: number) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const query = encodeURIComponent('{ countries { id } }')
  const lines = [`GET /graphql?query=${query} HTTP/1.1`, 'Host: localhost', '', '']
  socket.write(lines.join('\r\n').repeat(many))
  return socket
}

describe('requests that a client sends on one connection without waiting', () => {
  it('leave their places to others when the connection closes', async () => {
    const { url, logged, until } = await serverWith({ inFlight: 10, waiting: 10, accessLog: true })
    const socket = await pipeline(url, 15)
    await until('requests_in_flight 10', 'requests_waiting 5')
    socket.destroy()
    await until('requests_in_flight 0', 'requests_waiting 0')
    expect((await post(url, '{ topics(limit: 1) { id } }')).status).toBe(200)
    const statuses = logged
      .map((line) => JSON.parse(line) as { msg: string; status: number })
      .flatMap(({ msg, status }) => (msg === 'A request' ? [status] : []))
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 15 }, () => 499)])
  })
})

describe('a client that occupies all places', () => {
  it('leaves the next place to another client, even if its requests came first', async () => {
    const { url, until } = await serverWith({ inFlight: 4, waiting: 8 })
    const sockets = [await pipeline(url, 1), await pipeline(url, 3)]
    await until('requests_in_flight 4')
    sockets.push(await pipeline(url, 4))
    await until('requests_waiting 4')
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.2' }
    const body = JSON.stringify({ query: '{ topics(limit: 1) { id } }' })
    const other = fetch(url, { method: 'POST', headers, body })
    await until('requests_waiting 5')
    sockets[0]!.destroy()
    expect((await other).status).toBe(200)
    await until('requests_waiting 3')
    for (const socket of sockets) socket.destroy()
    await until('requests_in_flight 0')
  })

  it('loses its last place in the queue to another client', async () => {
    const { url, until } = await serverWith({ inFlight: 1, waiting: 2 })
    const first = await pipeline(url, 1)
    await until('requests_in_flight 1')
    const more = [await pipeline(url, 1), await pipeline(url, 1)]
    await until('requests_waiting 2')
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.2' }
    const other = fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ topics(limit: 1) { id } }' }),
    })
    await until('errors_total{code="SERVER_BUSY"} 1')
    for (const socket of [first, ...more]) socket.destroy()
    expect((await other).status).toBe(200)
  })
})
