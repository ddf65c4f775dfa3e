import { withTimeout } from './with-timeout'

describe('a promise with a timeout', () => {
  it('resolves to its value', async () => {
    expect(await withTimeout(Promise.resolve(1), 60_000)).toBe(1)
  })

  it('resolves to undefined if it rejects or takes too long', async () => {
    expect(await withTimeout(Promise.reject(new Error('no')), 60_000)).toBeUndefined()
    expect(await withTimeout(new Promise(() => undefined), 1)).toBeUndefined()
  })
})
