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
  // One for what stands above the fold and one for each part below it, so that none waits for another.
  { path: '/tie/GB-SG', most: { queries: 12, kilobytes: 22 } },
  { path: '/agency/sg-govtech', most: { queries: 8, kilobytes: 14 } },
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

/** What one step takes as a part of the work of the whole page until it is shown, and how often it lays the page out. */
async function partOf(path: string, begin: (page: Page) => Promise<unknown>, step: (page: Page) => Promise<unknown>) {
  // A fresh page, because the browser counts from its beginning.
  const { page, session } = await open()
  await session.send('Performance.enable')
  await page.goto(path)
  await settled(page)
  await begin(page)
  const loaded = await workOf(session)
  for (let count = 0; count < STEPS; count++) {
    await step(page)
    await settled(page)
  }
  const after = await workOf(session)
  return {
    path,
    part: (after.seconds - loaded.seconds) / STEPS / loaded.seconds,
    layouts: (after.layouts - loaded.layouts) / STEPS,
  }
}

const titleOfLines = (page: Page) => page.locator('#lines').getByRole('button', { name: 'Title', exact: true })

it('does less for a step of the slider, a cell of the matrix, or sorting a table than two fifths of what the whole page takes', async () => {
  const parts = [
    await partOf(
      '/tie/GB-SG',
      (page) => page.getByRole('slider').focus(),
      (page) => page.keyboard.press('PageDown'),
    ),
    await partOf(
      '/matrix',
      (page) => page.locator('canvas').focus(),
      (page) => page.keyboard.press('ArrowRight'),
    ),
    await partOf(
      '/tie/GB-SG',
      (page) => titleOfLines(page).waitFor(),
      (page) => titleOfLines(page).click(),
    ),
  ]
  console.info(parts)
  for (const { part, layouts } of parts) {
    expect(part).toBeGreaterThan(0)
    expect(part).toBeLessThan(0.4)
    expect(layouts).toBeLessThanOrEqual(6)
  }
})
