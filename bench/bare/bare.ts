import { join } from 'node:path'
import type { OpenDatabase } from '../../src/database/open-database'
import { post } from '../ask'
import { serve, type Serving } from '../serving'

/** Serves the hand-written statements over HTTP without anything else: no GraphQL, no rules, no limits. */
export function startBare({ address, username, password, database }: OpenDatabase): Promise<Serving> {
  return serve(join(__dirname, 'serve-bare.cjs'), [], {
    NODE_ENV: 'production',
    BARE_URI: address,
    BARE_USERNAME: username,
    BARE_PASSWORD: password,
    BARE_DATABASE: database.name,
  })
}

/** The rows of one question, read whole and parsed as any client does. */
export async function askBare(url: string, question: string, values: object): Promise<unknown> {
  return JSON.parse(await post(url, JSON.stringify({ question, values })))
}
