import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { holdScratchHomes } from '../homes'
import { launchBrowser } from './browser'
import { endAll } from './ending'
import { askPageQueries } from './page-queries'
import { startProduct } from './product'

/**
 * The process that serves one test run. The process starts each shared service on its first request, and stops it when
 * the run ends or is killed.
 */
const product = once(startProduct)
const pageQueries = once(async () => askPageQueries((await product()).url))
const services = {
  '/product': product,
  '/page-queries': pageQueries,
  '/browser': once(launchBrowser),
}

export type ServiceName = keyof typeof services
export type Service<Name extends ServiceName> = Awaited<ReturnType<(typeof services)[Name]>>

function once<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined
  return () => (started ??= start())
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  try {
    response.end(JSON.stringify((await services[path as ServiceName]()) ?? {}))
  } catch (error) {
    response.writeHead(500).end(error instanceof Error ? error.stack : String(error))
  }
}

async function end(): Promise<void> {
  await endAll()
  process.exit()
}

holdScratchHomes()
const server = createServer((request, response) => void answer(request.url ?? '', response))
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
// The service that a test in this run needs is started at once. A failure is reported to the tests that request the
// service.
const needed = { pages: pageQueries, product }[process.env.GOVTIES_TEST_NEEDS ?? '']
void needed?.().catch(() => undefined)
process.once('disconnect', () => void end()) // the run ended, or was killed
