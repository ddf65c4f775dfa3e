import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A server in a separate process. */
export interface Serving {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a script that serves. The first line that it prints is its address. */
export async function serve(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const server = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit').then(() => Promise.reject(new Error(`${script} ended before it served.`)))
  const [url] = (await Promise.race([once(createInterface(server.stdout), 'line'), ended])) as [string]
  ended.catch(() => undefined) // from now on it may end
  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}
