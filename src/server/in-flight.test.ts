import fastify, { type FastifyInstance } from 'fastify'
import { type InFlight, limitInFlight } from './in-flight'

let app: FastifyInstance
let inFlight: InFlight
let url: string
/**
 * Both maps use the name of a request as the key. `deadlines` can end the request's time limit, and `answers` lets the
 * server respond.
 */
const deadlines = new Map<string, AbortController>()
const answers = new Map<string, () => void>()
/** The names of the requests, in the order in which the server began to process them. */
let begun: string[]

beforeEach(async () => {
  begun = []
  deadlines.clear()
  answers.clear()
  app = fastify({ forceCloseConnections: true })
  app.addHook('preHandler', (request, _reply, done) => {
    const deadline = new AbortController()
    deadlines.set(nameOf(request), deadline)
    request.deadline = { timeout: 1, signal: deadline.signal }
    done()
  })
  inFlight = limitInFlight(app, { inFlight: 2, waiting: 2 })
  app.get('/', async (request) => {
    begun.push(nameOf(request))
    await new Promise<void>((resolve) => answers.set(nameOf(request), resolve))
    return {}
  })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => app.close())

const nameOf = ({ query }: { query: unknown }): string => (query as { name: string }).name

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Sends a request and waits until it has arrived. */
async function send(name: string, signal?: AbortSignal): Promise<{ response: Promise<Response> }> {
  const response = fetch(`${url}/?name=${name}`, { signal })
  response.catch(() => undefined)
  await until(() => deadlines.has(name))
  return { response }
}

const statusOf = async ({ response }: { response: Promise<Response> }): Promise<number> => (await response).status

it('the server processes the allowed number of requests, lets others wait in order, and refuses the rest', async () => {
  const first = await send('first')
  const second = await send('second')
  const third = await send('third')
  const fourth = await send('fourth')
  await until(() => inFlight.waiting === 2)
  const refused = await (await send('fifth')).response
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY' } }] })
  expect(begun).toEqual(['first', 'second'])
  answers.get('second')!()
  expect(await statusOf(second)).toBe(200)
  await until(() => begun.length === 3)
  expect([begun[2], inFlight.running, inFlight.waiting]).toEqual(['third', 2, 1])
  answers.get('first')!()
  await until(() => answers.has('fourth'))
  for (const name of ['third', 'fourth']) answers.get(name)!()
  expect(await Promise.all([first, third, fourth].map(statusOf))).toEqual([200, 200, 200])
  await until(() => inFlight.running === 0)
})

it('a request whose time limit passes before its turn is refused, and does not use up a turn', async () => {
  await send('first')
  await send('second')
  const third = await send('third')
  const fourth = await send('fourth')
  await until(() => inFlight.waiting === 2)
  deadlines.get('third')!.abort()
  expect(await statusOf(third)).toBe(503)
  answers.get('first')!()
  await until(() => answers.has('fourth'))
  answers.get('fourth')!()
  expect(await statusOf(fourth)).toBe(200)
  expect(begun).toEqual(['first', 'second', 'fourth'])
})

it('a client that disconnects makes room for the next one', async () => {
  const leaving = new AbortController()
  await send('first', leaving.signal)
  await send('second')
  const third = await send('third')
  const alsoLeaving = new AbortController()
  await send('fourth', alsoLeaving.signal)
  await until(() => inFlight.waiting === 2)
  alsoLeaving.abort()
  deadlines.get('fourth')!.abort()
  leaving.abort()
  await until(() => answers.has('third'))
  answers.get('third')!()
  expect(await statusOf(third)).toBe(200)
})
