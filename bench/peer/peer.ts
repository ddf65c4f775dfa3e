import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { serve, type Serving } from '../serving'
import { fillPostgres, startPostgres } from './postgres'

/** Starts PostGraphile on a PostgreSQL that contains the same data. */
export async function startPeer(graph: Database): Promise<Serving> {
  const postgres = await startPostgres()
  try {
    console.error('Copying the graph into PostgreSQL …')
    await fillPostgres(postgres, graph)
    const script = join(__dirname, 'serve-postgraphile.cjs')
    const { url, stop } = await serve(script, [postgres.socket], { GRAPHILE_ENV: 'production' })
    return { url, stop: () => stop().then(() => postgres.stop()) }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
