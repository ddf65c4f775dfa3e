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

it('a page loads at most 250 KB of compressed script before GraphiQL is opened', async () => {
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
  // Includes the claims about the dates of the newest entries.
  { path: '/', most: { queries: 8, kilobytes: 13 } },
  // One query for the content above the fold, and one for each part below the fold, so that no part waits for another.
  // Each of the pair's 20 entries takes about 2 KB.
  { path: '/tie/GB-SG', most: { queries: 13, kilobytes: 44 } },
  { path: '/agency/sg-govtech', most: { queries: 8, kilobytes: 16 } },
])('the page $path needs at most $most.queries queries and $most.kilobytes KB of responses', async ({ path, most }) => {
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

/** The number of layouts of the page that the browser has computed so far. */
async function layoutsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN
}

/** At most the number of steps of the slider. PageDown moves the slider by a tenth. */
const STEPS = 8

const titleOfLines = (page: Page) => page.locator('#lines').getByRole('button', { name: 'Title', exact: true })

// `npm run bench:interactions` measures how long the steps take.
it.each([
  {
    step: 'a step of the slider',
    path: '/tie/GB-SG',
    begin: (page: Page) => page.getByRole('slider').focus(),
    take: (page: Page) => page.keyboard.press('PageDown'),
  },
  {
    step: 'a cell of the matrix',
    path: '/matrix',
    begin: (page: Page) => page.locator('canvas').focus(),
    take: (page: Page) => page.keyboard.press('ArrowRight'),
  },
  {
    step: 'sorting a table',
    path: '/tie/GB-SG',
    begin: (page: Page) => titleOfLines(page).waitFor(),
    take: (page: Page) => titleOfLines(page).click(),
  },
])('a page is laid out at most six times on average for $step', async ({ path, begin, take }) => {
  const { page, session } = await open()
  await session.send('Performance.enable')
  await page.goto(path)
  await settled(page)
  await begin(page)
  const before = await layoutsOf(session)
  for (let count = 0; count < STEPS; count++) {
    await take(page)
    await settled(page)
  }
  const layouts = ((await layoutsOf(session)) - before) / STEPS
  expect(layouts).toBeGreaterThan(0)
  expect(layouts).toBeLessThanOrEqual(6)
})
