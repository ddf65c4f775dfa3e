import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Home } from './home'
import type { KeeperOrder } from './keeper'

/** Starts a keeper that outlives this process; see keeper.ts. */
export function callKeeper(home: Home, order: KeeperOrder): ChildProcess {
  const log = openSync(join(home.root, 'logs', 'keeper.log'), 'a', 0o600)
  const keeper = spawn(process.execPath, [...loader(), keeperFile(), JSON.stringify(order)], {
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  })
  closeSync(log)
  keeper.unref()
  return keeper
}

const fromSource = __filename.endsWith('.ts')

const keeperFile = (): string => join(__dirname, fromSource ? 'keeper.ts' : 'keeper.js')

/** In tests the keeper runs from its source, which Node alone does not read. */
function loader(): string[] {
  return fromSource ? ['--import', pathToFileURL(require.resolve('tsx')).href] : []
}
