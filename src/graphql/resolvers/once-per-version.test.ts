import type { Database } from '../../database/connect'
import { DatabaseTimeoutError } from '../../database/database-errors'
import type { RequestContext } from '../request-context'
import { cacheOfVersion, oncePerVersion } from './once-per-version'

/** Creates a graph whose version the test can set. */
function graph() {
  const state = { version: '1' }
  const database = { version: () => Promise.resolve(state.version) } as unknown as Database
  return { state, database }
}

const contextOf = (database: Database, signal = new AbortController().signal) =>
  ({ database, signal }) as unknown as RequestContext

describe('a result that is cached for each version of the graph', () => {
  it('is computed once for each key and version', async () => {
    const { state, database } = graph()
    const compute = jest.fn(() => Promise.resolve(state.version))
    const get = (key: string) => oncePerVersion(contextOf(database), key, compute)
    expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['1', '1', '1'])
    state.version = '2'
    expect(await get('a')).toBe('2')
    expect(compute).toHaveBeenCalledTimes(3)
  })

  it('is computed again after a failure', async () => {
    const { database } = graph()
    const compute = jest.fn(() => Promise.reject(new RangeError('no')))
    const get = () => oncePerVersion(contextOf(database), 'a', compute)
    await expect(get()).rejects.toThrow(RangeError)
    await expect(get()).rejects.toThrow(RangeError)
    expect(compute).toHaveBeenCalledTimes(2)
  })

  it('is awaited until the deadline of each request', async () => {
    const { database } = graph()
    const never = () => new Promise<never>(() => undefined)
    const waiting = oncePerVersion(contextOf(database, AbortSignal.abort()), 'a', never)
    await expect(waiting).rejects.toThrow(DatabaseTimeoutError)
  })
})

it('requests that use the same version of the database share a cache', () => {
  const [shared, other] = [graph().database, graph().database]
  const cacheOf = cacheOfVersion<number>(2)
  cacheOf(shared, '1').set('a', 1)
  const ofRequest = { shared } as Database
  expect(cacheOf(ofRequest, '1').get('a')).toBe(1)
  expect(cacheOf(other, '1').get('a')).toBeUndefined()
  expect(cacheOf(shared, '2').get('a')).toBeUndefined()
})
