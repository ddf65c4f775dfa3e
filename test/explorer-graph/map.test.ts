/// <reference lib="dom" />
import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { bytesOf, downloaded } from '../support/pages'
import { server } from '../support/server'
import { openDrawing } from './support/drawing'
import { pixelsOf } from './support/png'

let address: string
let database: Database
beforeAll(async () => {
  database = await loadedGraph()
  address = await server()
})

it('has a shape or a dot for every country, territory and bloc of the database that is not a former one', async () => {
  const rows = await database.read(
    "MATCH (country:Country) WHERE country.kind <> 'FORMER' RETURN country.id AS id ORDER BY id",
  )
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

it('is filtered by topic, kind and day, says so, and each can be linked to', async () => {
  const { page } = await openDrawing(address)
  await page.goto('/map')
  const rows = page.getByRole('table').locator('tbody tr')
  await rows.first().waitFor()
  const all = await rows.count()
  await page.getByLabel('Topic').selectOption({ label: 'digital identity' })
  await page.waitForURL(/topic=topic-digital-identity/)
  await page.getByText('on the topic “digital identity” or a narrower one').first().waitFor()
  await page.waitForFunction((before) => document.querySelectorAll('tbody tr').length < before, all)
  expect(await rows.count()).toBeGreaterThan(0)
  await page.goto('/map?country=SG&kind=DIGITAL_ECONOMY_AGREEMENT&asOf=2021-01-01')
  await page.getByRole('link', { name: 'Australia' }).waitFor()
  const partners = await database.read(
    `MATCH (:Country {id: 'SG'})<-[:BETWEEN]-(tie:Tie)<-[under:UNDER {basis: 'BILATERAL'}]-(agreement:Agreement)
     WHERE agreement.kind = 'DIGITAL_ECONOMY_AGREEMENT' AND agreement.signedLatest <= date('2021-01-01')
     RETURN count(DISTINCT tie) AS count`,
  )
  expect(await rows.count()).toBe(partners[0]?.count)
})

it('has Kosovo, the blocs and the smallest countries to click', async () => {
  const { page } = await openDrawing(address)
  await page.goto('/map')
  for (const [id, name] of [
    ['XK', 'Kosovo'],
    ['EU', 'the European Union'],
    ['AU', 'Australia'],
    ['MC', 'Monaco'],
  ]) {
    await page.locator(`[data-country="${id}"]`).first().dispatchEvent('click')
    await page.getByRole('heading', { level: 1, name: `Ties of ${name} on the map` }).waitFor()
  }
})

it('is taken away as PNG and SVG with its rule, revision and how to cite', async () => {
  const { page } = await openDrawing(address)
  await page.goto('/map?country=EE')
  const take = async (name: string): Promise<Buffer> => {
    return bytesOf(await downloaded(page, () => page.getByRole('button', { name }).click()))
  }
  const svg = (await take('SVG of the map')).toString('utf8')
  for (const part of [
    'Ties of Estonia',
    'exactly two parties',
    'imply nothing',
    'Data revision revision-',
    'Cite as: GovTies',
  ])
    expect(svg).toContain(part)
  const { width, colours } = pixelsOf(await take('PNG of the map'))
  expect(width).toBe(3000)
  expect(colours).toBeGreaterThan(20)
})
