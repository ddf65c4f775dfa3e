import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { askServer, connect, type ConnectionSettings, type Database } from '../../database/connect'
import { readCypher } from '../../database/cypher-file'
import { DatabaseAccessError, DatabaseUnavailableError } from '../../database/errors'
import { refuseFilledDisk } from './disk'
import { DamagedStoreError, HomeError, ServerStartError } from './errors'
import type { Home } from './home'
import type { Opening } from './opening'
import { answers } from './ports'
import { explainEnd, lastLines, readLines } from './server-log'

/** Milliseconds that a slow machine may take to bring the server up, and the server to open its database. */
const SERVER_TIME = 240_000
const DATABASE_TIME = 60_000

/** Milliseconds between tries with the first password: after three wrong ones the server refuses all for five seconds. */
const FIRST_PASSWORD = 2_500

/** Waits for the server that a keeper has started. Throws what its log tells when it ends, or does not come up in time. */
export async function untilPortAnswers({ home, keeper, signal }: Opening, boltPort: number): Promise<void> {
  const deadline = Date.now() + SERVER_TIME
  while (!(await answers(boltPort))) {
    if (keeper?.exitCode !== null) throw explainEnd(home)
    refuseFilledDisk(home)
    if (Date.now() > deadline) {
      const reason = `it did not answer within ${SERVER_TIME / 1000} s. The last lines of its log:`
      throw new ServerStartError(reason, home.log, lastLines(readLines(home.log)))
    }
    await wait(50, undefined, { signal })
  }
}

/** A connection to a server that listens, once its database is open. */
export async function untilUp(
  { home, settings, signal }: Opening,
  boltPort: number,
  password: string,
): Promise<Database> {
  const endpoint = {
    uri: `bolt://127.0.0.1:${boltPort}`,
    username: 'neo4j',
    password,
    database: settings.neo4jDatabase,
  }
  const deadline = Date.now() + DATABASE_TIME
  for (;;) {
    try {
      return await connect(endpoint)
    } catch (error) {
      if (error instanceof DatabaseAccessError) {
        // On its very first start a slow server listens before it has read which password to give its user.
        const mayBeEarly = existsSync(home.unfinished) && Date.now() < deadline
        if (!mayBeEarly) throw wrongPassword(home)
        await wait(FIRST_PASSWORD, undefined, { signal })
        continue
      }
      if (!(error instanceof DatabaseUnavailableError)) throw error
      refuseFilledDisk(home)
      const reason = await whyNotOpen(endpoint)
      if (reason) throw new DamagedStoreError(reason, home.data)
      if (Date.now() > deadline) throw error
    }
    await wait(100, undefined, { signal })
  }
}

function wrongPassword(home: Home): HomeError {
  return new HomeError(
    `The local Neo4j refuses the password in ${home.password}: it is not the one that its database was made with. ` +
      `Put the right one there, or move ${home.data} and ${home.password} away to start with an empty database.`,
  )
}

/** What the server says of a database that it failed to open; undefined while it has not failed. */
async function whyNotOpen(endpoint: ConnectionSettings): Promise<string | undefined> {
  try {
    const rows = await askServer(endpoint, readCypher('start/database-status.cypher'))
    const reason = rows.find(({ name }) => name === endpoint.database)?.statusMessage
    return typeof reason === 'string' && reason !== '' ? reason.slice(0, 400) : undefined
  } catch {
    return undefined // not even the system database is open yet
  }
}
