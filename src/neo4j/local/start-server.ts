import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { artifactFolder, ensureArtifacts } from './artifacts'
import { callKeeper } from './call-keeper'
import { type Ports, writeConfiguration } from './configuration'
import { refuseFullDisk } from './disk'
import { ServerStartError } from './errors'
import type { Home } from './home'
import { findJava } from './java'
import type { KeeperOrder } from './keeper'
import { isWhole } from './manifest'
import type { Opening } from './opening'
import { ensurePassword, hasStore, writeInitialPassword } from './password'
import { freePort } from './ports'
import { bringBack } from './replace-store'
import { PortTakenError } from './server-log'
import { readState, removeState } from './state'
import { untilPortAnswers } from './until-up'

/** Starts the server through a keeper and returns its ports once it listens; tries again where that can help. */
export async function start(opening: Opening): Promise<{ ports: Ports }> {
  try {
    return await startOnce(opening)
  } catch (error) {
    if (error instanceof PortTakenError) return startOnce(opening)
    if (error instanceof ServerStartError && !hasWholeArtifacts(opening)) return startOnce(opening, { thorough: true })
    throw error
  }
}

/** Calls a keeper for a server whose own has died. */
export async function keepAgain(opening: Opening, { ports }: { ports: Ports }): Promise<void> {
  opening.keeper = callKeeper(opening.home, await orderFor(opening, ports))
}

async function startOnce(opening: Opening, { thorough = false } = {}): Promise<{ ports: Ports }> {
  const { home, settings, progress, signal } = opening
  const ports = { bolt: await freePort(settings.boltPort), http: await freePort(settings.browserPort) }
  const order = await orderFor(opening, ports, thorough)
  signal?.throwIfAborted()
  const running = readState(home) // a keeper whose caller was killed may have been slow
  if (running) return running
  refuseFullDisk(home)
  prepareStore(home)
  writeConfiguration(home, ports, settings.pageCache)
  removeState(home)
  opening.keeper = callKeeper(home, order)
  progress({ step: 'Starting Neo4j', waiting: true })
  await untilPortAnswers(opening, ports.bolt)
  return { ports }
}

async function orderFor(
  { settings, java, progress, signal }: Opening,
  ports: Ports,
  thorough = false,
): Promise<KeeperOrder> {
  const { home, heap, javaOptions } = settings
  const artifacts = await ensureArtifacts(settings.artifacts, { progress, signal, thorough })
  return { home, artifacts: artifacts.folder, java: java ?? (await findJava()), heap, javaOptions, ports }
}

/** A jar may be damaged without being shorter, which only its content tells. */
function hasWholeArtifacts({ settings }: Opening): boolean {
  return isWhole(artifactFolder(settings.artifacts), { thorough: true })
}

/** A store whose first start was cut short holds nothing of ours yet, so it is made anew. */
function prepareStore(home: Home): void {
  bringBack(home)
  if (existsSync(home.unfinished)) rmSync(home.data, { recursive: true, force: true })
  const password = ensurePassword(home)
  if (hasStore(home)) return
  writeFileSync(home.unfinished, '')
  writeInitialPassword(home, password)
}
