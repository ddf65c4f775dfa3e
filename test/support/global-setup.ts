import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Config } from 'jest'
import { build } from './built'
import { newRunFolder } from './homes'
import { SERVICES } from './services/client'

declare global {
  var testServices: ChildProcess | undefined
}

/** Starts the process that starts what tests share, when the first of them asks for it. */
export default async function globalSetup({ maxWorkers = 1 }: Config): Promise<void> {
  build()
  newRunFolder(Number(maxWorkers))
  const services = fork(join(__dirname, 'services', 'main.ts'), { execArgv: ['--import', 'tsx'] })
  const [port] = (await once(services, 'message')) as [number]
  process.env[SERVICES] = `http://127.0.0.1:${port}`
  globalThis.testServices = services
}
