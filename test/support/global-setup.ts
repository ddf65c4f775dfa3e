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

/** Starts the process for the shared services. That process starts each service when a test first requests it. */
export default async function globalSetup({ maxWorkers = 1 }: Config): Promise<void> {
  build()
  newRunFolder(Number(maxWorkers))
  // A separate process group, because Ctrl-C would otherwise kill this process before it has stopped its services.
  const services = fork(join(__dirname, 'services', 'main.ts'), { detached: true, execArgv: ['--import', 'tsx'] })
  const failed = once(services, 'exit').then(() =>
    Promise.reject(new Error('The shared services of the tests could not be started.')),
  )
  const [port] = (await Promise.race([once(services, 'message'), failed])) as [number]
  process.env[SERVICES] = `http://127.0.0.1:${port}`
  globalThis.testServices = services
}
