import { STANDARD_HTTP } from '../model/http-settings'
import { answerWhileLoading, type LoadingServer } from './while-loading'

const settings = { port: 0, host: '127.0.0.1', http: STANDARD_HTTP }

let server: LoadingServer
beforeAll(async () => {
  server = await answerWhileLoading(settings)
})
afterAll(() => server.close())

const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init)

describe('while the graph is loading', () => {
  it('the process is live but not ready', async () => {
    const live = await ask('/livez?at=all')
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }])
    const ready = await ask('/readyz')
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The graph is loading.', loading: true })
  })

  it.each(['/graphql', '/', '//', '/tie/GB-SG'])('%s responds with a GraphQL error that says so', async (path) => {
    const response = await ask(path, { method: 'POST', body: '{}' })
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_LOADING' } }] })
  })

  it('the port is free as soon as the server is closed', async () => {
    const first = await answerWhileLoading(settings)
    await first.close()
    const second = await answerWhileLoading({ ...settings, port: first.port })
    expect(second.port).toBe(first.port)
    await second.close()
    await second.close()
  })
})
