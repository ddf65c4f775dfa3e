import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { withLock } from './lock'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'govties-lock-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('a lock', () => {
  it('admits one process at a time, and tells the other process who holds it', async () => {
    const path = join(folder, 'lock')
    const events: string[] = []
    let second: Promise<void> | undefined
    const first = withLock(path, async () => {
      const waitsFor = await new Promise<number>((tell) => {
        second = withLock(path, async () => void events.push('second in'), { onWait: ({ pid }) => tell(pid) })
      })
      events.push(`second waits for ${waitsFor}`)
    })
    await first
    await second
    expect(events).toEqual([`second waits for ${process.pid}`, 'second in'])
    expect(existsSync(path)).toBe(false)
  })

  it('of a process that ended is taken over by exactly one of several waiting processes', async () => {
    const path = join(folder, 'lock')
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: 'another process with this number' }))
    let inside = 0
    let most = 0
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1))
      await wait(5)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 20 }, () => withLock(path, work)))
    expect(most).toBe(1)
  })

  it('is also freed if a process ended while breaking it', async () => {
    const path = join(folder, 'lock')
    writeFileSync(path, '')
    await expect(withLock(path, () => Promise.resolve('done'))).resolves.toBe('done')
  })

  it('is released when the work fails', async () => {
    const path = join(folder, 'lock')
    await expect(withLock(path, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(existsSync(path)).toBe(false)
  })

  it('is no longer waited for once the command must stop', async () => {
    const path = join(folder, 'lock')
    const controller = new AbortController()
    await withLock(path, async () => {
      const waiting = withLock(path, () => Promise.resolve(), { signal: controller.signal })
      controller.abort()
      await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    })
  })
})
