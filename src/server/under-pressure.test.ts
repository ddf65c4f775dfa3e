import fastify from 'fastify'
import { refuseUnderPressure } from './under-pressure'

/** Answers a request as if @fastify/under-pressure had measured a delay. */
async function answerAt(delay: number) {
  const app = fastify()
  app.addHook('onRequest', (request, reply, done) => {
    refuseUnderPressure(request, reply, 'eventLoopDelay', delay)
    if (!reply.sent) done()
  })
  app.get('/', () => 'answered')
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  try {
    const response = await fetch(url)
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.text() }
  } finally {
    await app.close()
  }
}

it('a request is refused while the event loop is delayed, with a GraphQL error that states when to retry', async () => {
  const { status, retryAfter, body } = await answerAt(20_000)
  expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '10' })
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY' } }] })
})

it('a request is accepted if no delay has been measured yet', async () => {
  expect(await answerAt(Infinity)).toMatchObject({ status: 200, body: 'answered' })
})
