import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A server in a process of its own. */
export interface Serving {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a script that serves; the first line that it prints is its address. */
export async function serve(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const server = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = (await once(createInterface(server.stdout), 'line')) as [string]
  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}
