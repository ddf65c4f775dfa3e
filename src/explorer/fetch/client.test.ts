import { retryDelay, shouldRetry } from './client'
import { BudgetSpentError, mayPass, QueryRefusedError, ServerUnreachableError } from './errors'
import { requestGraphQL } from './useGraphQL'

const query = { toString: () => '{ __typename }' }

/** Sends a query to a server that refuses it with a code. Returns the error. */
async function refusedWith(code: string, status: number, headers: Record<string, string> = {}): Promise<unknown> {
  const body = JSON.stringify({ errors: [{ message: 'No.', extensions: { code } }] })
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status, headers }))
  return requestGraphQL(query, {}).catch((error: unknown) => error)
}
afterEach(() => jest.restoreAllMocks())

describe('a query that the server refuses', () => {
  it.each(['TOO_MANY_REQUESTS', 'COST_BUDGET_SPENT'])(
    'with %s is sent again after the delay that the server states, but only a few times',
    async (code) => {
      const error = await refusedWith(code, 429, { 'retry-after': '17' })
      expect(error).toBeInstanceOf(BudgetSpentError)
      expect([0, 1, 2, 3].map((failures) => shouldRetry(failures, error))).toEqual([true, true, true, false])
      expect(retryDelay(2, error)).toBe(17_000)
    },
  )

  it('because of a budget is sent again after at most a minute', async () => {
    expect(retryDelay(0, await refusedWith('TOO_MANY_REQUESTS', 429, { 'retry-after': '3600' }))).toBe(60_000)
  })

  it.each(['SERVER_BUSY', 'GRAPH_LOADING'])('with %s is sent again until it responds', async (code) => {
    const error = await refusedWith(code, 503, { 'retry-after': '5' })
    expect(error).toBeInstanceOf(ServerUnreachableError)
    expect([shouldRetry(100, error), retryDelay(100, error)]).toEqual([true, 4_000])
  })

  it('because it took too long is sent again once, because the database has planned it by then', async () => {
    const error = await refusedWith('QUERY_TIMEOUT', 504)
    expect([0, 1].map((failures) => shouldRetry(failures, error))).toEqual([true, false])
  })

  it('for another reason is not sent again', async () => {
    const error = await refusedWith('BAD_LIMIT', 400)
    expect(error).toBeInstanceOf(QueryRefusedError)
    expect(shouldRetry(0, error)).toBe(false)
  })

  it.each([
    ['QUERY_TIMEOUT', 504, true],
    ['INTERNAL', 500, true],
    ['TOO_MANY_REQUESTS', 429, true],
    ['UNKNOWN_COUNTRY', 400, false],
    ['UNKNOWN_ID', 400, false],
    ['BAD_LIMIT', 400, false],
  ])('with %s and status %i may succeed on another try: %s', async (code, status, expected) => {
    expect(mayPass(await refusedWith(code, status))).toBe(expected)
  })

  it('because of the network may succeed on another try', () =>
    expect(mayPass(new ServerUnreachableError())).toBe(true))
})
