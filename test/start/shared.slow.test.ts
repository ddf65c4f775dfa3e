import { existsSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from '../../src/neo4j/local/home'
import { isRunning, sendSignal } from '../../src/neo4j/local/processes'
import { readState } from '../../src/neo4j/local/state'
import { govties, run } from '../support/command'
import { copiedHome, throwAwayHome } from '../support/throw-away'
import { untilNoServer } from '../support/until-no-server'

/** Returns a home with a loaded graph, so that starting takes little time. */
async function loadedHome(): Promise<{ home: Home; env: NodeJS.ProcessEnv }> {
  const home = await copiedHome()
  return { home, env: { GOVTIES_HOME: home.root } }
}

describe('one home and several commands', () => {
  it('share one server, which runs until the last of them ends or is killed', async () => {
    const home = throwAwayHome()
    const env = { GOVTIES_HOME: home.root }
    const starts = [govties(['start'], env), govties(['start'], env)]
    await Promise.all(starts.map((start) => start.says('GovTies is ready')))
    const addresses = starts.map(({ output }) => /connect to (\S+)/.exec(output)?.[1])
    expect(addresses[0]).toBe(addresses[1])
    starts[0]?.kill('SIGKILL')
    await starts[0]?.end()
    expect(await run(['check'], env)).toMatchObject({ code: 0 })
    expect(readState(home)).toBeDefined()
    starts[1]?.kill('SIGTERM')
    expect(await starts[1]?.end()).toBe(0)
    await untilNoServer(home)
    expect(existsSync(home.lock)).toBe(false)
  })

  it('start a new supervisor after the supervisor was killed', async () => {
    const { home, env } = await loadedHome()
    const start = govties(['start'], env)
    await start.says('GovTies is ready')
    const before = readState(home)
    if (before) sendSignal(before.supervisor, 'SIGKILL')
    expect(await run(['hash'], env)).toMatchObject({ code: 0 })
    const after = readState(home)
    expect(after?.server).toEqual(before?.server)
    expect(after && isRunning(after.supervisor)).toBe(true)
    start.kill('SIGKILL')
    await untilNoServer(home)
  })

  it('leave no server behind when the home itself is deleted', async () => {
    const { home, env } = await loadedHome()
    const start = govties(['start'], env)
    await start.says('GovTies is ready')
    const server = readState(home)?.server
    rmSync(home.root, { recursive: true, maxRetries: 10 }) // The server may still be writing to the folders.
    while (server && isRunning(server)) await wait(50)
    start.kill('SIGKILL')
    await start.end()
  })
})
