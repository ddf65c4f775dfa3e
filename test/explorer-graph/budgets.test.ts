/// <reference lib="dom" />
import { server } from '../support/server'
import { openDrawing } from './support/drawing'

it('a page loads no code of the graph before the graph is opened', async () => {
  const { page } = await openDrawing(await server())
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /graph-?page|sigma|worker|louvain|map-?page|countries-50m/i.test(path))).toEqual([])
  await page.getByRole('link', { name: 'Graph', exact: true }).click()
  await page.waitForSelector('.graph-start')
  expect(asked.some((path) => /GraphPage/.test(path))).toBe(true)
  expect(asked.filter((path) => /sigma|worker/i.test(path))).toEqual([])
})
