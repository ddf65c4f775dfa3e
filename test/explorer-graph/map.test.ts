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

it('the map has a shape or a dot for every current country, territory and bloc of the database', async () => {
  const rows = await database.read(
    "MATCH (country:Country) WHERE country.kind <> 'FORMER' RETURN country.id AS id ORDER BY id",
  )
  const { page } = await openDrawing(address)
  await page.goto('/map')
  await page.waitForSelector('[data-testid=map]')
  const drawn = await page.$$eval('[data-country]', (all) => all.map((one) => one.getAttribute('data-country') ?? ''))
  expect([...new Set(drawn)].sort()).toEqual(rows.map((row) => row.id as string).sort())
})

it('the map shows the ties of a clicked country as arcs, one for each partner in the table', async () => {
  const { page } = await openDrawing(address)
  await page.goto('/map')
  await page.locator('g[data-country=SG]').click()
  await page.getByRole('heading', { level: 1, name: 'Ties of Singapore on the map' }).waitFor()
  expect(new URL(page.url()).searchParams.get('country')).toBe('SG')
  const rows = await page.getByRole('table').locator('tbody tr').count()
  expect(rows).toBeGreaterThan(5)
  expect(await page.locator('.map-arc').count()).toBe(rows)
  expect(await page.getByRole('link', { name: 'United Kingdom' }).getAttribute('href')).toBe('/tie/GB-SG')
  await page.getByText(/borders and names of this map .* do not imply any position/).waitFor()
})

it('the map is filtered by topic, kind and day, states the filters, and keeps them in the address', async () => {
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

it('Kosovo, the blocs and the smallest countries can be clicked on the map', async () => {
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

it('the table has a column for entries in effect when last known only if effect on a day is chosen', async () => {
  const { page } = await openDrawing(address)
  await page.goto('/map?country=SG&asOf=2023-01-01&measure=IN_EFFECT_ON')
  const header = page.getByRole('columnheader', { name: 'When last known' })
  await header.waitFor()
  await page.goto('/map?country=SG')
  await page.getByRole('columnheader', { name: 'Newest' }).waitFor()
  expect(await header.count()).toBe(0)
})

// Most sources are older than today, so hardly any tie is certainly in effect.
it.each([
  [
    '/map?country=SG&asOf=2026-11-28&measure=IN_EFFECT_ON',
    /^Singapore: \d+ partners with a tie in effect when last known/,
  ],
  ['/map?asOf=2026-11-28&measure=IN_EFFECT_ON', /^\d+ countries and blocs with a tie in effect when last known/],
])('%s counts ties in effect when last known above the table', async (path, words) => {
  const { page } = await openDrawing(address)
  await page.goto(path)
  await page.getByRole('table').locator('tbody tr').first().waitFor()
  await page.getByText(words).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/no (partners|countries and blocs) recorded/i)
})

it('the map is exported as PNG and SVG with its rule, revision and citation', async () => {
  const { page } = await openDrawing(address)
  await page.goto('/map?country=EE')
  const take = async (name: string): Promise<Buffer> => {
    return bytesOf(await downloaded(page, () => page.getByRole('button', { name }).click()))
  }
  // The PNG comes first, because a browser blocks a second download that begins more than five seconds after the click.
  const { width, colours } = pixelsOf(await take('PNG of the map'))
  expect(width).toBe(3000)
  expect(colours).toBeGreaterThan(20)
  const svg = (await take('SVG of the map')).toString('utf8')
  for (const part of ['Ties of Estonia', 'exactly two parties', 'imply', 'Data revision revision-', 'Cite as: GovTies'])
    expect(svg).toContain(part)
})
