import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../src/model/project-root'
import { readSettings } from '../src/model/settings'

/** The built command line of the product. */
export const command = join(projectRoot, 'dist', 'cli', 'main.js')

/** A product started with `npm start`. */
export interface Started {
  /** The address of the start page, without a trailing slash. */
  readonly url: string
  /** The settings of the process, for commands that use the same home. */
  readonly env: NodeJS.ProcessEnv
  /** The milliseconds from the start of the process until the product reported that it was ready. */
  readonly readyAfter: number
  readonly stop: () => Promise<void>
}

/** Starts the product in a home on free ports, and waits until the product is ready. */
export async function start(home: string, settings: NodeJS.ProcessEnv = {}): Promise<Started> {
  const env = {
    ...process.env,
    GOVTIES_HOME: home,
    GOVTIES_ARTIFACTS: readSettings().artifacts,
    GOVTIES_BOLT_PORT: '0',
    GOVTIES_BROWSER_PORT: '0',
    PORT: String(await freePort()),
    ...settings,
  }
  const url = `http://127.0.0.1:${env.PORT}`
  const begun = performance.now()
  const server = spawn(process.execPath, [command, 'start'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  await untilReady(`${url}/readyz`, server)
  return { url, env, readyAfter: performance.now() - begun, stop: () => end(server) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await wait(50)
  }
  throw new Error(`npm start ended with ${server.exitCode}.`)
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGINT')
  await ended
}
