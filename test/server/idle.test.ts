import fastify from 'fastify'
import { trackRequests } from '../../src/server/idle'
import { afterTest } from '../support/at-end'

it('the API is idle once the pending request is answered, and no earlier', async () => {
  const app = fastify({ forceCloseConnections: true })
  afterTest(() => app.close())
  const waitUntilIdle = trackRequests(app)
  const events: string[] = []
  let answer = (): void => undefined
  let asked = (): void => undefined
  const isAsked = new Promise<void>((resolve) => (asked = resolve))
  app.get('/graphql', async () => {
    asked()
    await new Promise<void>((resolve) => (answer = resolve))
    events.push('answered')
    return {}
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const answered = fetch(`${url}/graphql`)
  await isAsked
  const idle = waitUntilIdle().then(() => events.push('idle'))
  answer()
  await Promise.all([answered, idle])
  expect(events).toEqual(['answered', 'idle'])
})
