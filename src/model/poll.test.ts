import { poll } from './poll'

describe('polling', () => {
  it('resolves to the first truthy value of the condition', async () => {
    let checks = 0
    expect(await poll(() => Promise.resolve(++checks === 3 && 'ready'), { everyMs: 1 })).toBe('ready')
    expect(checks).toBe(3)
  })

  it('resolves to undefined at the timeout, after at least one check', async () => {
    let checks = 0
    const never = () => ++checks < 0
    expect(await poll(never, { everyMs: 1, timeoutMs: 0 })).toBeUndefined()
    expect(checks).toBe(1)
    expect(await poll(never, { everyMs: 1, timeoutMs: 20 })).toBeUndefined()
    expect(checks).toBeGreaterThan(2)
  })

  it('rejects when the signal is aborted, and when the condition throws', async () => {
    const aborted = poll(() => false, { everyMs: 60_000, signal: AbortSignal.timeout(5) })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    const broken = poll(() => Promise.reject(new Error('broken')), { everyMs: 1 })
    await expect(broken).rejects.toThrow('broken')
  })
})
