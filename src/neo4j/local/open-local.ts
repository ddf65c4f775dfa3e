import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Settings } from '../../model/settings'
import type { OpenDatabase } from '../../database/open-database'
import { asHomeError } from './errors'
import { hold, liveHolders } from './holders'
import { type Home, homeAt, prepareHome } from './home'
import { withHomeLock } from './home-lock'
import { findJava } from './java'
import type { Opening } from './opening'
import { ensurePassword } from './password'
import { isRunning } from './processes'
import type { Progress } from '../../model/progress'
import { keepAgain, start } from './start-server'
import { readState, type ServerState } from './state'
import { untilUp } from './until-up'

/**
 * A connection to the local Neo4j of the home folder: the one that runs already, or one started now, with all that it takes.
 * Throws a `LocalNeo4jError` that says what is in the way.
 */
export async function openLocal(settings: Settings, progress: Progress, signal?: AbortSignal): Promise<OpenDatabase> {
  const opening: Opening = { home: homeAt(settings.home), settings, progress, signal }
  // Before anything is written: without Java there will be no home.
  if (!readState(opening.home)) opening.java = await findJava()
  prepareHome(opening.home)
  try {
    return await withHomeLock(opening.home, () => joinOrStart(opening), opening)
  } catch (error) {
    await untilStopped(opening.home, opening)
    throw asHomeError(error, settings.home)
  }
}

async function joinOrStart(opening: Opening): Promise<OpenDatabase> {
  const letGo = hold(opening.home)
  try {
    const running = readState(opening.home)
    if (!running) return await opened(opening, await start(opening), letGo)
    if (!isRunning(running.keeper)) await keepAgain(opening, running)
    return await opened(opening, running, letGo)
  } catch (error) {
    letGo()
    throw error
  }
}

async function opened(
  opening: Opening,
  { ports }: Pick<ServerState, 'ports'>,
  letGo: () => void,
): Promise<OpenDatabase> {
  const { home } = opening
  const password = ensurePassword(home)
  const database = await untilUp(opening, ports.bolt, password)
  rmSync(home.unfinished, { force: true })
  return {
    database,
    kind: 'local',
    address: `bolt://127.0.0.1:${ports.bolt}`,
    browserUrl: `http://127.0.0.1:${ports.http}/browser/`,
    username: 'neo4j',
    password,
    release: async () => {
      await database.close()
      letGo()
      await untilStopped(home, opening)
    },
  }
}

/** Milliseconds to wait for the keeper to stop the server; it goes on by itself after that. */
const STOP_TIME = 9_000

/** The last holder waits until the server is gone, so that nothing runs on after its command ended. */
async function untilStopped(home: Home, { keeper }: Pick<Opening, 'keeper'>): Promise<void> {
  const deadline = Date.now() + STOP_TIME
  const isKept = (): boolean => (keeper?.pid !== undefined && keeper.exitCode === null) || readState(home) !== undefined
  while (isKept() && liveHolders(home).length === 0 && Date.now() < deadline) await wait(50)
}
