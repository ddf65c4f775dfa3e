import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Database } from '../../src/database/connect'
import { fillPostgres, startPostgres } from './postgres'

/** PostGraphile over a PostgreSQL with the same data. */
export interface Peer {
  readonly url: string
  stop(): Promise<void>
}

export async function startPeer(graph: Database): Promise<Peer> {
  const postgres = await startPostgres()
  try {
    console.error('Copying the graph into PostgreSQL …')
    await fillPostgres(postgres, graph)
    const env = { ...process.env, GRAPHILE_ENV: 'production' }
    const server = spawn(process.execPath, [join(__dirname, 'serve-postgraphile.cjs'), postgres.socket], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [url] = (await once(createInterface(server.stdout), 'line')) as [string]
    return {
      url,
      stop: async () => {
        const ended = once(server, 'exit')
        server.kill()
        await ended
        await postgres.stop()
      },
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
