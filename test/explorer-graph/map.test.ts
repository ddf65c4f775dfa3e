import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { server } from '../support/server'
import { openDrawing } from './support/drawing'

jest.setTimeout(120_000)

let address: string
let database: Database
beforeAll(async () => {
  database = await loadedGraph()
  address = await server()
})

it('has a shape or a dot for every country, territory and bloc of the database', async () => {
  const rows = await database.read('MATCH (country:Country) RETURN country.id AS id ORDER BY id')
  const { page } = await openDrawing(address)
  await page.goto('/map')
  await page.waitForSelector('[data-testid=map]')
  const drawn = await page.$$eval('[data-country]', (all) => all.map((one) => one.getAttribute('data-country') ?? ''))
  expect([...new Set(drawn)].sort()).toEqual(rows.map((row) => row.id as string).sort())
})

it('shows the ties of a clicked country as arcs, one for each partner in the table', async () => {
  const { page } = await openDrawing(address)
  await page.goto('/map')
  await page.locator('g[data-country=SG]').click()
  await page.getByRole('heading', { level: 1, name: 'Ties of Singapore on the map' }).waitFor()
  expect(new URL(page.url()).searchParams.get('country')).toBe('SG')
  const rows = await page.getByRole('table').locator('tbody tr').count()
  expect(rows).toBeGreaterThan(5)
  expect(await page.locator('.map-arc').count()).toBe(rows)
  expect(await page.getByRole('link', { name: 'United Kingdom' }).getAttribute('href')).toBe('/tie/GB-SG')
  await page.getByText('imply nothing about the status of any territory').waitFor()
})
