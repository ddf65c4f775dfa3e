import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { atEnd } from '../support/at-end'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { responseIn } from '../support/raw-http'

let url: string
beforeAll(async () => {
  ;({ url } = await listening(await loadedGraph(), UNHURRIED, { requestTimeout: 500, connections: 20 }))
})

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  atEnd(async () => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

const POST = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

describe('a request that arrives slowly', () => {
  it.each<[part: string, sent: string]>([
    ['its request line', 'GET /li'],
    ['its headers', POST],
    ['a part of its body', `${POST}Content-Length: 100\r\n\r\n{"query":`],
    ['a part of a body in chunks', `${POST}Transfer-Encoding: chunked\r\n\r\n4\r\n{"qu\r\n`],
  ])('is refused with 408 if only %s came in time', async (_part, sent) => {
    const socket = await open()
    socket.write(sent)
    expect(responseIn(await text(socket)).status).toBe(408)
  })

  it('is refused even if bytes of its body keep arriving', async () => {
    const socket = await open()
    socket.write(`${POST}Content-Length: 60000\r\n\r\n`)
    const sending = setInterval(() => socket.write(' '), 50)
    expect(responseIn(await text(socket)).status).toBe(408)
    clearInterval(sending)
  })
})

describe('connections', () => {
  it('beyond the limit are closed, and others are accepted once there is room', async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, () => open()))
    const closed = await open()
    expect(await text(closed)).toBe('')
    for (const socket of sockets) socket.destroy()
    while ((await fetch(`${new URL(url).origin}/livez`).catch(() => undefined))?.status !== 200);
  })
})

describe('the formats of a response', () => {
  const get = (headers: Record<string, string>) =>
    fetch(`${url}?query=${encodeURIComponent('{ countries { id name } }')}`, {
      headers,
    })
  const tagOf = ({ headers }: Response): string => headers.get('etag') ?? ''
  const json = { accept: 'application/json', 'accept-encoding': 'identity' }
  const graphql = { accept: 'application/graphql-response+json', 'accept-encoding': 'identity' }

  it('each have an ETag, and Vary names the headers that select the format', async () => {
    const answers = await Promise.all([json, graphql, { ...json, 'accept-encoding': 'gzip' }].map(get))
    expect(new Set(answers.map(tagOf)).size).toBe(3)
    expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual([null, null, 'gzip'])
    for (const { headers } of answers) expect(headers.get('vary')).toBe('accept, accept-encoding')
    expect(answers[1]?.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/)
  })

  it('are not sent again to a client that already has the response in the same format', async () => {
    const tag = tagOf(await get(json))
    const again = await get({ ...json, 'if-none-match': tag })
    expect([again.status, again.headers.get('vary')]).toEqual([304, 'accept, accept-encoding'])
    expect((await get({ ...graphql, 'if-none-match': tag })).status).toBe(200)
    expect((await get({ ...json, 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(200)
  })

  it('are also named in Vary for an address that is a page only in HTML', async () => {
    const origin = new URL(url).origin
    const answers = await Promise.all(
      ['text/html', 'application/json'].map((accept) => fetch(`${origin}/tie/GB-SG`, { headers: { accept } })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 404])
    for (const { headers } of answers) expect(headers.get('vary')).toMatch(/^accept, accept-encoding$/)
  })
})
