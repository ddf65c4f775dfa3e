import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { loadedHome, runFolder, scratchHomes } from './homes'
import { untilNoServer } from './until-no-server'

/** Stops the shared services, and removes their homes once no server runs in them. */
export default async function globalTeardown(): Promise<void> {
  const services = globalThis.testServices
  if (services?.connected) {
    services.disconnect()
    await once(services, 'exit')
  }
  for (const home of [loadedHome(), ...scratchHomes()]) await untilNoServer(home)
  rmSync(runFolder(), { recursive: true, force: true })
}
