import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { HttpSettings } from '../../src/model/http-settings'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'
import { responseIn } from '../support/raw-http'

interface Answered {
  status: number
  headers: Headers
  code?: string
  message?: string
  cost?: number
}

/** Starts a server with budgets, and returns a function that sends a query from an address. */
async function serverWith(http: Partial<HttpSettings>) {
  const { url } = await listening(await loadedGraph(), UNHURRIED, http)
  return async (query: string, address = '198.51.100.1'): Promise<Answered> => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address, 'cache-control': 'no-cache' }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    const { errors, extensions } = (await response.json()) as Body
    const [error] = errors ?? []
    return {
      status: response.status,
      headers: response.headers,
      code: error?.extensions.code,
      message: error?.message,
      cost: extensions?.cost,
    }
  }
}

/** Sends requests on one connection without waiting, and returns the status, the code and Retry-After of each. */
async function pipelined(url: string, queries: string[]) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const lines = ['Host: localhost', 'Cache-Control: no-cache']
  const requests = queries.map((query, n) => {
    const last = n === queries.length - 1 ? ['Connection: close'] : []
    return [`GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1`, ...lines, ...last, '', ''].join('\r\n')
  })
  socket.write(requests.join(''))
  const responses = (await text(socket)).split(/(?=HTTP\/1\.1 )/).map(responseIn)
  return responses.map(({ status, headers, body }) => ({
    status,
    code: /"code":"(\w+)"/.exec(body)?.[1],
    retries: /^retry-after: ([1-9]\d*)\r?$/im.test(headers),
  }))
}

interface Body {
  errors?: { message: string; extensions: { code: string } }[]
  extensions?: { cost: number }
}

const proxies = ['127.0.0.0/8', '::1']
const NINE = '{ countries(limit: 3) { id name } }'

describe('the budget of requests', () => {
  it('is counted for each address, and a refusal states when to retry', async () => {
    const ask = await serverWith({ requestRate: 3, proxies })
    for (const left of [2, 1, 0]) {
      const { status, headers } = await ask('{ __typename }')
      expect(status).toBe(200)
      expect(headers.get('ratelimit-policy')).toMatch(/^"requests";q=3;w=60, "cost";q=\d+;w=60$/)
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"requests";r=${left};t=(60|[1-5]\\d?), "cost"`))
    }
    const refused = await ask('{ __typename }')
    expect(refused).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(refused.headers.get('ratelimit')).toMatch(/^"requests";r=0;t=\d+$/)
    expect((await ask('{ __typename }', '198.51.100.2')).status).toBe(200)
  })

  it('belongs to an IPv6 network, because each client has many of its addresses', async () => {
    const ask = await serverWith({ requestRate: 2, proxies })
    const statuses: number[] = []
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::1', '2001:DB8:1:2::2', '2001:db8:1:3::1'])
      statuses.push((await ask('{ __typename }', address)).status)
    expect(statuses).toEqual([200, 200, 429, 200])
  })

  it('is shared by all clients whose proxy gives no address', async () => {
    const ask = await serverWith({ requestRate: 2, proxies })
    const statuses: number[] = []
    for (const address of ['nobody', '', 'fe80::1%eth0', 'someone', 'anybody'])
      statuses.push((await ask('{ __typename }', address)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429])
  })

  it('belongs to the address of the connection if no proxy is trusted', async () => {
    const ask = await serverWith({ requestRate: 2 })
    const statuses: number[] = []
    for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.3'])
      statuses.push((await ask('{ __typename }', address)).status)
    expect(statuses).toEqual([200, 200, 429])
  })
})

describe('the cost of a request', () => {
  it.each([
    [NINE, 9],
    ['{ countries(limit: 2) { agencies { id } } }', 2 * (1 + 5 * (1 + 1))],
    ['{ agreements(where: { id: { in: ["a", "b"] } }) { id } }', 2 * (1 + 1)],
    ['{ sources { id } }', 50 * (1 + 1)],
    ['{ __typename }', 1],
    ['{ __schema { queryType { name } } }', 3],
  ])('is in its response: %s', async (query, cost) => {
    const ask = await serverWith({})
    expect(await ask(query)).toMatchObject({ status: 200, cost })
  })

  it('is never below the number of values in the response', async () => {
    const { url } = await listening(await loadedGraph(), UNHURRIED, { costRate: 60 })
    const query = '{ countries(where: { id: { eq: "GB" } }) { agreements { id } } }'
    const response = await post(url, query)
    const { data, extensions } = (await response.json()) as {
      data: { countries: [{ agreements: unknown[] }] }
      extensions: { cost: number }
    }
    const { agreements } = data.countries[0]
    expect(agreements.length).toBeGreaterThan(30)
    expect(extensions.cost).toBe(1 + 2 * agreements.length)
    // The estimated cost of the request was 11. The additional cost is deducted as well, so nothing is left.
    expect(response.headers.get('ratelimit')).toMatch(/"cost";r=0;t=\d+$/)
    expect((await post(url, '{ __typename }')).status).toBe(429)
  })

  it("is deducted from the client's budget; a request above the remainder is refused", async () => {
    const ask = await serverWith({ costRate: 20, proxies })
    expect((await ask(NINE)).headers.get('ratelimit')).toMatch(/"cost";r=11;t=\d+$/)
    const refused = await ask('{ countries(limit: 4) { id name } }')
    expect(refused).toMatchObject({ status: 429, code: 'COST_BUDGET_SPENT', cost: 12 })
    expect(refused.message).toContain('20 values')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    // A refused request costs nothing.
    expect((await ask(NINE)).headers.get('ratelimit')).toMatch(/"cost";r=2;t=\d+$/)
    expect((await ask(NINE)).status).toBe(429)
    expect((await ask(NINE, '198.51.100.2')).status).toBe(200)
  })
})

describe('simultaneous requests', () => {
  const answered = { status: 200, code: undefined, retries: false }

  it('are refused once the budget is spent, as consecutive requests are', async () => {
    const { url } = await listening(await loadedGraph(), UNHURRIED, { requestRate: 5 })
    const refused = { status: 429, code: 'TOO_MANY_REQUESTS', retries: true }
    expect(
      await pipelined(
        url,
        Array.from({ length: 8 }, () => '{ __typename }'),
      ),
    ).toEqual([...Array.from({ length: 5 }, () => answered), ...Array.from({ length: 3 }, () => refused)])
  })

  it('that cost too much together are refused without a deduction', async () => {
    const { url } = await listening(await loadedGraph(), UNHURRIED, { costRate: 20 })
    const answers = await pipelined(
      url,
      Array.from({ length: 5 }, () => NINE),
    )
    expect(answers.filter(({ status }) => status === 200)).toEqual([answered, answered])
    const refused = { status: 429, code: 'COST_BUDGET_SPENT', retries: true }
    expect(answers.filter(({ status }) => status !== 200)).toEqual([refused, refused, refused])
    expect(await pipelined(url, ['{ one: __typename two: __typename }'])).toEqual([answered])
  })
})
