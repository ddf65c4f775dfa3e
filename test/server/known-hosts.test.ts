import { listening } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { sendLines } from '../support/raw-http'
import { service } from '../support/services/client'

let product: string
let browserUrl: string
let configured: string
let behindProxy: string
let port: string
beforeAll(async () => {
  ;({ url: product, browserUrl } = await service('/product'))
  port = new URL(product).port
  const { url } = await listening(
    await loadedGraph(),
    {},
    { hosts: ['govties.example', 'Büro.example', '[2001:db8::1]'], origins: ['https://partner.example'] },
  )
  configured = new URL(url).origin
  behindProxy = new URL((await listening(await loadedGraph(), {}, { proxies: ['127.0.0.1'] })).url).origin
})

const QUERY = '/graphql?query=%7B__typename%7D'
const get = (url: string, path: string, ...headers: string[]) =>
  sendLines(url, `GET ${path} HTTP/1.1`, 'Accept: text/html, application/json', ...headers)

const PATHS = [QUERY, '/', '/graphiql', '/tie/GB-SG', '/neo4j-browser', '/readyz', '/robots.txt', '/none', '/%E0%A4%A']

/** Each value of the `Host` header of a request to a server without hosts in its settings. */
const FOREIGN = [
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  'localhost@evil.example',
  'evil.example@localhost',
  'localhost, evil.example',
  'localhost/',
  'localhost#',
  'localhost:4000:4000',
  'localhost:99999',
  'localhost..',
  '[::1]evil.example',
  '[::2]',
  '[::1%25lo]',
  '::1',
  'a'.repeat(300),
  '',
]

describe('a request whose Host is', () => {
  it.each(FOREIGN)('"%s" is refused', async (host) => {
    const { status, body } = await get(product, QUERY, `Host: ${host}`)
    expect({ status, body: JSON.parse(body) as unknown }).toEqual({
      status: 421,
      body: {
        errors: [
          {
            message: expect.stringContaining('GOVTIES_HOSTS') as string,
            extensions: { code: 'UNKNOWN_HOST' },
          },
        ],
      },
    })
  })

  it.each(PATHS)('foreign is refused at %s', async (path) => {
    const { status, headers, body } = await get(product, path, 'Host: evil.example')
    expect(body).not.toContain('__typename')
    expect(headers + body).not.toContain(new URL(browserUrl).port)
    // Fastify refuses a path with invalid encoding before it checks the headers.
    expect(status).toBe(path.includes('%E0') ? 400 : 421)
  })

  it.each(['localhost', 'LocalHost', 'localhost.', 'LOCALHOST.:80', '127.0.0.1', '[::1]', '[0:0:0:0:0:0:0:1]:1'])(
    '%s is answered',
    async (host) => {
      const { status, body } = await get(product, QUERY, `Host: ${host}`)
      expect({ status, body }).toMatchObject({
        status: 200,
        body: expect.stringContaining('{"__typename":"Query"}') as string,
      })
    },
  )

  it('missing or repeated is refused', async () => {
    expect((await sendLines(product, `GET ${QUERY} HTTP/1.0`)).status).toBe(421)
    expect((await get(product, QUERY)).status).toBe(400)
    for (const hosts of [
      ['localhost', 'evil.example'],
      ['evil.example', 'localhost'],
    ]) {
      expect((await get(product, QUERY, ...hosts.map((host) => `Host: ${host}`))).status).not.toBe(200)
    }
  })

  it('different from the address in the request line is refused', async () => {
    const ask = (host: string) => get(product, `http://${host}${QUERY}`, `Host: localhost:${port}`)
    expect((await ask('evil.example')).status).toBe(421)
    expect((await ask(`localhost:${port}@evil.example`)).status).toBe(421)
    expect((await ask(`LOCALHOST:${port}`)).status).not.toBe(421)
  })

  it.each(['govties.example', 'GovTies.Example.:443', 'xn--bro-hoa.example', '[2001:DB8:0::1]:80', 'localhost'])(
    '%s is answered by a server whose settings name it',
    async (host) => expect((await get(configured, QUERY, `Host: ${host}`)).status).toBe(200),
  )

  it('a subdomain of a known host is refused', async () => {
    expect((await get(configured, QUERY, 'Host: www.govties.example')).status).toBe(421)
  })

  it('unknown is refused even if a proxy header names a known host', async () => {
    const forwarded = ['X-Forwarded-Host: localhost', 'Forwarded: host=localhost']
    expect((await get(product, QUERY, 'Host: evil.example', ...forwarded)).status).toBe(421)
  })

  it.each([
    'X-Forwarded-Host: [',
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: ht tp',
    'X-Forwarded-Proto: :',
  ])('known is accepted regardless of the headers of a trusted proxy: %s', async (header) => {
    const { status, body } = await get(behindProxy, QUERY, 'Host: localhost', header)
    expect([status, JSON.parse(body)]).toMatchObject([200, { data: { __typename: 'Query' } }])
  })
})

describe('a request from a page', () => {
  const from = (url: string, origin: string, host = `localhost:${port}`) =>
    get(url, QUERY, `Host: ${host}`, `Origin: ${origin}`)

  it.each([
    'https://evil.example',
    'http://localhost:1',
    'https://localhost',
    'null',
    'file://',
    'http://localhost.evil.example',
    '',
  ])('of the origin "%s" is refused', async (origin) => {
    const { status, headers, body } = await from(product, origin)
    expect({ status, code: (JSON.parse(body) as Refused).errors[0]?.extensions.code }).toEqual({
      status: 403,
      code: 'FOREIGN_ORIGIN',
    })
    expect(headers).not.toMatch(/access-control/i)
  })

  it('of this server is accepted, also behind a proxy that uses HTTPS', async () => {
    expect((await from(product, `http://localhost:${port}`)).status).toBe(200)
    expect((await from(configured, 'https://govties.example', 'govties.example')).status).toBe(200)
    expect((await from(configured, 'https://govties.example', 'govties.example:443')).status).toBe(200)
  })

  it('of an allowed origin receives a response with a header for its browser', async () => {
    const { status, headers } = await from(configured, 'https://partner.example')
    expect(status).toBe(200)
    expect(headers).toMatch(/access-control-allow-origin: https:\/\/partner\.example\r\n/i)
    expect(headers).toMatch(/^vary: .*origin/im)
    expect(headers).toMatch(
      /^access-control-expose-headers: GovTies-Revision, GovTies-Total, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id\r$/im,
    )
    expect((await from(configured, 'https://evil.example')).status).toBe(403)
  })

  const fetched = (site: string, mode: string, dest: string) =>
    get(
      product,
      QUERY,
      'Host: localhost',
      `Sec-Fetch-Site: ${site}`,
      `Sec-Fetch-Mode: ${mode}`,
      `Sec-Fetch-Dest: ${dest}`,
    )

  it.each([
    ['cross-site', 'no-cors', 'image'],
    ['cross-site', 'no-cors', 'script'],
    ['same-site', 'no-cors', 'empty'],
    ['cross-site', 'navigate', 'iframe'],
  ])('that embeds a response is refused: %s, %s, %s', async (...how) => {
    const { status, body } = await fetched(...how)
    expect([status, JSON.parse(body)]).toMatchObject([403, { errors: [{ extensions: { code: 'FOREIGN_ORIGIN' } }] }])
  })

  it.each([
    ['cross-site', 'navigate', 'document'],
    ['same-origin', 'no-cors', 'image'],
    ['none', 'navigate', 'document'],
  ])('that links to a response is accepted: %s, %s, %s', async (...how) => {
    expect((await fetched(...how)).status).toBe(200)
  })

  it('of an allowed origin may send a preflight request for JSON', async () => {
    const preflight = await sendLines(
      configured,
      'OPTIONS /graphql HTTP/1.1',
      'Host: govties.example',
      'Origin: https://partner.example',
      'Access-Control-Request-Method: POST',
      'Access-Control-Request-Headers: content-type',
    )
    expect(preflight.status).toBe(204)
    expect(preflight.headers).toMatch(/access-control-allow-headers: content-type/i)
  })
})

interface Refused {
  errors: { extensions: { code: string } }[]
}
