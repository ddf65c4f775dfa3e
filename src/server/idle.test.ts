import fastify, { type FastifyInstance } from 'fastify'
import { trackRequests } from './idle'

let app: FastifyInstance
beforeEach(() => {
  app = fastify({ forceCloseConnections: true })
})
afterEach(() => app.close())

it('the API is idle only after the response to the pending request', async () => {
  const waitUntilIdle = trackRequests(app)
  const events: string[] = []
  let answer = (): void => undefined
  let received = (): void => undefined
  const isReceived = new Promise<void>((resolve) => (received = resolve))
  app.get('/graphql', async () => {
    received()
    await new Promise<void>((resolve) => (answer = resolve))
    events.push('answered')
    return {}
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const answered = fetch(`${url}/graphql`)
  await isReceived
  const idle = waitUntilIdle().then(() => events.push('idle'))
  answer()
  await Promise.all([answered, idle])
  expect(events).toEqual(['answered', 'idle'])
})

it('background work waits no longer than 2 seconds for the API to be idle', async () => {
  const waitUntilIdle = trackRequests(app)
  let received = (): void => undefined
  const isReceived = new Promise<void>((resolve) => (received = resolve))
  app.get('/graphql', () => {
    received()
    return new Promise(() => undefined)
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const never = fetch(`${url}/graphql`).catch(() => 'closed')
  await isReceived
  await waitUntilIdle()
  await app.close()
  expect(await never).toBe('closed')
})
