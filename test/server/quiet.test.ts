import fastify from 'fastify'
import { followRequests } from '../../src/server/quiet'
import { afterTest } from '../support/at-end'

it('is quiet once what is under way is answered, and no earlier', async () => {
  const app = fastify({ forceCloseConnections: true })
  afterTest(() => app.close())
  const untilQuiet = followRequests(app)
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
  const quiet = untilQuiet().then(() => events.push('quiet'))
  answer()
  await Promise.all([answered, quiet])
  expect(events).toEqual(['answered', 'quiet'])
})
