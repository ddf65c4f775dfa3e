/// <reference lib="dom" />
import { server } from '../support/server'
import { openDrawing } from './support/drawing'
import { madeGraph } from './support/made-graph'

jest.setTimeout(600_000)

let address: string
beforeAll(async () => {
  address = await server()
})

it('loads nothing of the graph before it is opened', async () => {
  const { page } = await openDrawing(address)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /graph-?page|sigma|worker|louvain|map-?page|countries-50m/i.test(path))).toEqual([])
  await page.getByRole('link', { name: 'Graph', exact: true }).click()
  await page.waitForSelector('.graph-start')
  expect(asked.some((path) => /GraphPage/.test(path))).toBe(true)
  expect(asked.filter((path) => /sigma|worker/i.test(path))).toEqual([])
})

// The budgets are for a quiet machine; a busy one is given five times as long before the test fails.
const patience = 5

it.each([
  { nodes: 1000, edges: 3000, drawnIn: 2000, settledIn: 4000 },
  { nodes: 10_000, edges: 30_000, drawnIn: 6000, settledIn: 20_000 },
])('$nodes nodes and $edges edges are drawn, settled and filtered in time', async (size) => {
  const { page, errors } = await openDrawing(address)
  await page.goto('/graph')
  await page.waitForSelector('input[type=file]')
  const buffer = Buffer.from(JSON.stringify(madeGraph(size.nodes, size.edges)))
  const begun = Date.now()
  await page.setInputFiles('input[type=file]', { name: 'made.json', mimeType: 'application/json', buffer })
  await page.waitForSelector('.graph-canvas canvas')
  const drawn = Date.now() - begun
  await page.waitForFunction(() => {
    const status = document.querySelector('.graph-status p')?.textContent ?? ''
    return /drawn/.test(status) && !/Arranging/.test(status)
  })
  const settled = Date.now() - begun
  await page.getByRole('tab', { name: 'Filter' }).click()
  const box = page.locator('.filter-line', { hasText: 'People' }).getByRole('checkbox')
  await box.waitFor()
  const filtered = await box.evaluate((input: HTMLInputElement) => {
    const start = performance.now()
    input.click()
    // React and sigma have both done their part when the next task begins.
    return new Promise<number>((resolve) => setTimeout(() => resolve(Math.round(performance.now() - start)), 0))
  })
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const heap = Math.round(usedSize / 2 ** 20)
  console.info({ nodes: size.nodes, edges: size.edges, drawn, settled, filtered, heap })
  expect(errors).toEqual([])
  expect(drawn).toBeLessThan(size.drawnIn * patience)
  expect(settled).toBeLessThan(size.settledIn * patience)
  expect(filtered).toBeLessThan(200 * patience)
  expect(heap).toBeLessThan(600)
})
