import type { Database } from '../../src/database/connect'
import type { HttpSettings } from '../../src/model/http-settings'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'
import { sendLines } from '../support/raw-http'

let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

const serverWith = (http: Partial<HttpSettings>) => listening(graph, UNHURRIED, http)

type Line = Record<string, unknown>
const linesOf = (logged: string[]): Line[] => logged.map((line) => JSON.parse(line) as Line)

/** Waits for log lines, because a request ends a moment after the client has read the response. */
async function untilLogged(logged: string[], many: number): Promise<Line[]> {
  while (logged.length < many) await new Promise((resolve) => setTimeout(resolve, 5))
  return linesOf(logged)
}

describe('the log', () => {
  it('states the name, cost and id of each request, but no variables', async () => {
    const { url, logged } = await serverWith({ accessLog: true })
    const query =
      'query Names($secret: ID) { a: countries(where: { id: { eq: $secret } }) { name } topics(limit: 1) { id } }'
    const response = await post(url, query, { secret: 'a-private-id' })
    expect(response.status).toBe(200)
    const [line] = await untilLogged(logged, 1)
    expect(line).toMatchObject({
      msg: 'A request',
      requestId: response.headers.get('x-request-id'),
      operation: 'Names',
      rootFields: ['countries', 'topics'],
      cost: 4,
      status: 200,
      codes: [],
      cached: false,
      milliseconds: expect.any(Number) as number,
    })
    expect(logged.join('')).not.toContain('a-private-id')
    await post(url, query, { secret: 'a-private-id' })
    expect((await untilLogged(logged, 2))[1]).toMatchObject({ operation: 'Names', cost: 4, cached: true })
  })

  it('contains each refused request, with the error code', async () => {
    const { url, logged } = await serverWith({ accessLog: true })
    await post(url, '{ agreements(limit: 0) { id } }')
    expect((await untilLogged(logged, 1))[0]).toMatchObject({ status: 400, codes: ['BAD_LIMIT'] })
  })

  it('contains each request that was refused before the server read its document, with the error code', async () => {
    const { url, logged, running } = await serverWith({ accessLog: true, requestRate: 2, metricsPort: 0 })
    await post(url, '{ __typename }'.padEnd(70_000))
    await post(url, '{ __typename }')
    await post(url, '{ __typename }')
    const lines = await untilLogged(logged, 3)
    expect(lines.map(({ status, codes }) => ({ status, codes }))).toEqual([
      { status: 413, codes: ['BODY_TOO_LARGE'] },
      { status: 200, codes: [] },
      { status: 429, codes: ['TOO_MANY_REQUESTS'] },
    ])
    const metrics = await (await fetch(running.metricsUrl!)).text()
    for (const code of ['BODY_TOO_LARGE', 'TOO_MANY_REQUESTS'])
      expect(metrics).toContain(`govties_errors_total{code="${code}"} 1`)
  })

  it('cannot be forged by a client', async () => {
    const { url, logged } = await serverWith({ accessLog: true })
    const forged = '"}\n{"level":50,"msg":"forged"}\u001b[31m'
    const headers = { 'content-type': 'application/json', 'x-request-id': 'forged', 'user-agent': 'forged' }
    for (const body of [
      { query: 'query Right { __typename }', operationName: forged },
      { query: `query ${forged} { __typename }` },
      { query: `{ forged${'x'.repeat(20)} }` },
      { query: `query N${'a'.repeat(5_000)} { __typename }` },
    ])
      await fetch(`${url}?forged`, { method: 'POST', headers, body: JSON.stringify(body) })
    const lines = await untilLogged(logged, 4)
    expect(logged.every((line) => line.split('\n').length === 2)).toBe(true)
    expect(logged.join('')).not.toContain('forged')
    expect(lines[3]?.operation).toBe(`N${'a'.repeat(99)}`)
  })

  it('contains only slow requests by default', async () => {
    const quiet = await serverWith({})
    await post(quiet.url, '{ countries { id } }')
    const { url, logged } = await serverWith({ slowRequest: 1 })
    // This request takes more than a millisecond, because it describes the whole graph.
    await post(url, 'query Slow { dataset { counts { kind count } } agreements(limit: 100) { id claims { value } } }')
    expect((await untilLogged(logged, 1))[0]).toMatchObject({ level: 40, msg: 'A slow request', operation: 'Slow' })
    expect(quiet.logged).toEqual([])
  })
})

describe('the health of a server', () => {
  it('is available without the API', async () => {
    const { url } = await serverWith({})
    const live = await fetch(new URL('/livez', url))
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }])
  })

  it('is not ready once the server is about to stop, although it still responds', async () => {
    const { url, running } = await serverWith({ drainTime: 3_000 })
    const ready = () => fetch(new URL('/readyz', url))
    expect((await ready()).status).toBe(200)
    const closed = running.close()
    const draining = await ready()
    expect([draining.status, draining.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await draining.json()).toMatchObject({ status: 'not ready', draining: true, database: true })
    expect((await post(url, '{ __typename }')).status).toBe(200)
    await closed
    await expect(fetch(new URL('/livez', url))).rejects.toThrow()
  })
})

describe('the metrics', () => {
  it('are served on a separate port, and only to this machine', async () => {
    const { url, running } = await serverWith({ metricsPort: 0 })
    const metricsUrl = running.metricsUrl!
    expect(new URL(metricsUrl).hostname).toBe('127.0.0.1')
    expect(new URL(metricsUrl).port).not.toBe(new URL(url).port)
    expect((await fetch(new URL('/metrics', url))).status).toBe(404)
    expect((await sendLines(metricsUrl, 'GET /metrics HTTP/1.1', 'Host: evil.example')).status).toBe(421)
    const evil = await sendLines(metricsUrl, 'GET /metrics HTTP/1.1', 'Host: localhost', 'Origin: https://evil.example')
    expect(evil.status).toBe(403)
  })

  it('count root fields, codes, cost, the cache, the pool and the age of the data', async () => {
    const { url, running } = await serverWith({ metricsPort: 0 })
    const read = async () => (await fetch(running.metricsUrl!)).text()
    const tie = '{ one: tie(between: ["SG", "GB"]) { id } }'
    for (const query of [tie, tie, '{ agreements(limit: 0) { id } }', '{ none }']) await post(url, query)
    let text = await read()
    while (!text.includes('govties_request_seconds_count 4')) text = await read()
    for (const line of [
      'govties_root_fields_total{field="tie"} 2',
      'govties_errors_total{code="BAD_LIMIT"} 1',
      'govties_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'govties_requests_total{status="200",cached="false"} 1',
      'govties_requests_total{status="200",cached="true"} 1',
      'govties_requests_total{status="400",cached="false"} 2',
      'govties_request_cost_bucket{le="10"} 2',
      'govties_requests_in_flight 0',
      'govties_requests_waiting 0',
    ])
      expect(text).toContain(line)
    expect(text).toMatch(/^govties_database_sessions \d+$/m)
    expect(text).toMatch(/^govties_data_built_timestamp_seconds 1\d{9}(\.\d+)?$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect(text).not.toContain('none')
  })

  it('are not served unless the settings say so', async () => {
    expect((await serverWith({})).running.metricsUrl).toBeUndefined()
  })
})
