/// <reference lib="dom" />
import type { CDPSession, Page } from 'playwright-core'
import { openPage, settled } from '../support/pages'
import { server } from '../support/server'

let address: string
beforeAll(async () => {
  address = await server()
})

async function open(): Promise<{ page: Page; session: CDPSession }> {
  const { page } = await openPage(address, { viewport: { width: 1280, height: 900 } })
  const session = await page.context().newCDPSession(page)
  return { page, session }
}

it('loads at most 250 KB of compressed script before GraphiQL is opened', async () => {
  const { page, session } = await open()
  await session.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  await settled(page)
  console.info({ scripts: scripts.size, kilobytes: Math.round(bytes / 1024) })
  expect(scripts.size).toBeGreaterThan(0)
  expect(bytes).toBeGreaterThan(50 * 1024)
  expect(bytes).toBeLessThanOrEqual(250 * 1024)
})

it.each([
  { path: '/', most: { queries: 8, kilobytes: 12 } },
  { path: '/tie/GB-SG', most: { queries: 8, kilobytes: 20 } },
])('shows $path with at most $most.queries queries and $most.kilobytes KB of answers', async ({ path, most }) => {
  const { page, session } = await open()
  await session.send('Network.enable')
  const queries = new Set<string>()
  let bytes = 0
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.endsWith('/graphql')) queries.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (queries.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await settled(page)
  console.info({ path, queries: queries.size, kilobytes: Math.round(bytes / 1024) })
  expect(queries.size).toBeGreaterThan(0)
  expect(queries.size).toBeLessThanOrEqual(most.queries)
  expect(bytes).toBeLessThanOrEqual(most.kilobytes * 1024)
})

/** What the browser has done for a page so far: seconds of tasks, and how often it laid the page out. */
async function workOf(session: CDPSession): Promise<{ seconds: number; layouts: number }> {
  const { metrics } = await session.send('Performance.getMetrics')
  const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN
  return { seconds: valueOf('TaskDuration'), layouts: valueOf('LayoutCount') }
}

/** No more than the slider has: PageDown moves it by a tenth. */
const STEPS = 8

it('does less for a step of the slider, a cell of the matrix, or sorting a table than a quarter of what the whole page takes', async () => {
  const { page, session } = await open()
  await session.send('Performance.enable')
  const parts = async (path: string, ready: () => Promise<void>, step: () => Promise<void>) => {
    const before = await workOf(session)
    await page.goto(path)
    await settled(page)
    await ready()
    const loaded = await workOf(session)
    for (let count = 0; count < STEPS; count++) {
      await step()
      await settled(page)
    }
    const after = await workOf(session)
    return {
      path,
      part: (after.seconds - loaded.seconds) / STEPS / (loaded.seconds - before.seconds),
      layouts: (after.layouts - loaded.layouts) / STEPS,
    }
  }
  const slider = await parts(
    '/tie/GB-SG',
    () => page.getByRole('slider').focus(),
    () => page.keyboard.press('PageDown'),
  )
  const matrix = await parts(
    '/matrix',
    () => page.locator('canvas').focus(),
    () => page.keyboard.press('ArrowRight'),
  )
  const sorting = await parts(
    '/country/SG',
    async () => undefined,
    () => page.getByRole('table').getByRole('button').first().click(),
  )
  console.info(slider, matrix, sorting)
  for (const { part, layouts } of [slider, matrix, sorting]) {
    expect(part).toBeLessThan(0.25)
    expect(layouts).toBeLessThanOrEqual(6)
  }
})
