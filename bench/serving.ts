import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A server in a separate process. */
export interface Serving {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a script that runs a server. The first line that the script prints is the address of the server. */
export async function serve(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const server = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit').then(() => Promise.reject(new Error(`${script} exited before it was ready.`)))
  const [url] = (await Promise.race([once(createInterface(server.stdout), 'line'), ended])) as [string]
  ended.catch(() => undefined) // From now on, an exit of the server is not an error.
  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}
