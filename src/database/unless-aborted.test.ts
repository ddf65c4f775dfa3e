import { DatabaseTimeoutError } from './database-errors'
import { unlessAborted } from './unless-aborted'

const never = new Promise<never>(() => undefined)

describe('a promise with a signal', () => {
  it('resolves or rejects unchanged unless the signal is aborted', async () => {
    const { signal } = new AbortController()
    expect(await unlessAborted(Promise.resolve(1), signal)).toBe(1)
    await expect(unlessAborted(Promise.reject(new RangeError('no')), signal)).rejects.toThrow(RangeError)
    expect(await unlessAborted(Promise.resolve(2))).toBe(2)
  })

  it('rejects when the signal is aborted, whether before or after the call', async () => {
    await expect(unlessAborted(never, AbortSignal.abort())).rejects.toThrow(DatabaseTimeoutError)
    const controller = new AbortController()
    const waiting = unlessAborted(never, controller.signal)
    controller.abort()
    await expect(waiting).rejects.toThrow(DatabaseTimeoutError)
  })
})
