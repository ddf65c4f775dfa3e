import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { identify, isRunning, thisProcess } from './processes'

describe('a process', () => {
  it('runs until it ends', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(child, 'spawn')
    const identity = identify(child.pid ?? 0)
    expect(isRunning(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(isRunning(identity)).toBe(false)
  })

  it('is not mistaken for an earlier process with the same number', () => {
    expect(isRunning(thisProcess())).toBe(true)
    expect(isRunning({ ...thisProcess(), started: '1' })).toBe(false)
  })
})
