import type { Config } from 'jest'
import { hold } from '../../src/database/local/holders'
import { prepareHome } from '../../src/database/local/home'
import { loadedHome, newRunFolder, scratchHome } from './homes'

/**
 * Nothing is started here: the first test that asks for a graph starts its server, and others join it.
 * This process holds the homes, so that the servers stay until the run ends, and stop when it is killed.
 */
export default function globalSetup({ maxWorkers = 1 }: Config): void {
  newRunFolder()
  for (const home of [loadedHome(), ...workers(Number(maxWorkers)).map(scratchHome)]) {
    prepareHome(home)
    hold(home)
  }
}

function workers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1))
}
