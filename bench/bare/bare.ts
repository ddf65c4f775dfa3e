import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenDatabase } from '../../src/database/open-database'
import { ask, post } from '../ask'
import type { Question } from '../questions'
import { serve, type Serving } from '../serving'

/** Serves the hand-written statements over HTTP, as rows and through Apollo Server, without rules or limits. */
export function startBare({ address, username, password, database }: OpenDatabase): Promise<Serving> {
  return serve(join(__dirname, 'serve-bare.cjs'), [], {
    NODE_ENV: 'production',
    BARE_URI: address,
    BARE_USERNAME: username,
    BARE_PASSWORD: password,
    BARE_DATABASE: database.name,
  })
}

/** Requests the rows of one question, and reads and parses all of them as any client does. */
export async function askBare(url: string, { name }: Question, values: object): Promise<unknown> {
  return JSON.parse(await post(url, JSON.stringify({ question: name, values })))
}

/** Requests the same rows from Apollo Server as a GraphQL answer. */
export function askApollo(url: string, { govties: query }: Question, variables: object): Promise<unknown> {
  return ask(`${url}/graphql`, { query, variables })
}

const lists = JSON.parse(readFileSync(join(__dirname, 'lists.json'), 'utf8')) as object

/**
 * Returns true if the rows of the hand-written statement already have the form of the answer, so that Apollo Server can
 * serve them unchanged.
 */
export const isForApollo = ({ name }: Question): boolean => name in lists
