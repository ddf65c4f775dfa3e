/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { openPage, settled } from '../support/pages'
import { server } from '../support/server'

let address: string
beforeAll(async () => {
  address = await server()
})

async function open(path: string): Promise<Page> {
  const { page } = await openPage(address)
  await page.goto(path)
  await settled(page)
  return page
}

const figure = (page: Page, name: string) =>
  page
    .locator('.figures > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('.figure-value')
    .innerText()

describe('what is announced or under negotiation', () => {
  it.each([
    ['/tie/GB-US', 'gb-us-digital-partnership-2015'],
    ['/tie/EU-US', 'eu-us-trade-technology-council-2021'],
    ['/tie/EE-PH', 'ee-ph-digital-cooperation-mou-proposed-2023'],
    ['/tie/DE-SG', 'de-sg-strategic-partnership-2024'],
  ])('is shown on %s, and nothing there says that none is recorded', async (path, agreement) => {
    const page = await open(path)
    await page.locator(`#recorded #entry-${agreement}`).waitFor()
    const text = await page.locator('main').innerText()
    expect(text).not.toMatch(/No (bilateral )?agreements recorded/)
    await page.getByRole('link', { name: 'Printable brief' }).click()
    await page.getByText('Announced or under negotiation (not counted as a tie)').waitFor()
  })
})

it('a topic that a country covers only with others is never covered with the other country of the pair', async () => {
  const page = await open('/tie/DE-SG')
  const [germany, singapore] = await page.locator('#elsewhere .columns > div').allInnerTexts()
  expect(germany).not.toMatch(/with [^\n]*Singapore/)
  expect(singapore).not.toMatch(/with [^\n]*Germany/)
})

// By 1 January 2021 the two had signed the memorandum of 2019 and launched one campaign.
it('a campaign is counted as an initiative, with a day and without one', async () => {
  const onDay = await open('/tie/GB-SG?asOf=2021-01-01')
  expect(await figure(onDay, 'Bilateral agreements')).toBe('1')
  expect(await figure(onDay, 'Bilateral initiatives')).toBe('1')
  const onRecord = await open('/tie/GB-SG')
  expect(await figure(onRecord, 'Bilateral agreements')).toBe('6')
  expect(await figure(onRecord, 'Bilateral initiatives')).toBe('1')
})

it('the event of a signing names who signed and witnessed, and the pair', async () => {
  const page = await open('/event/gb-sg-mou-digital-government-2019-signing')
  for (const name of ['Kevin Cunnington', 'Kok Ping Soon', 'Philip Hammond', 'Tharman Shanmugaratnam'])
    await page.locator('#signers').getByRole('link', { name, exact: true }).waitFor()
  expect(await page.locator('.tie-buttons a').getAttribute('href')).toBe('/tie/GB-SG')
  expect(await page.locator('.facts li').filter({ hasText: 'London' }).count()).toBe(2)
})

it('the evidence of a gap leads to pages that exist', async () => {
  const page = await open('/gaps?country=SG')
  const links = page.locator('li p').filter({ hasText: 'Based on:' }).getByRole('link')
  await page.goto((await links.first().getAttribute('href')) ?? '')
  await settled(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('None recorded')
})

it('the matrix never counts or draws an undated pair as one that counts', async () => {
  const page = await open('/matrix?kind=MEMORANDUM_OF_UNDERSTANDING&asOf=2015-01-01')
  expect(await page.locator('main [role=status]').innerText()).toMatch(
    /^\d+ pairs; \d+ more pairs with undated entries only/,
  )
  await page.locator('.legend').getByText('only undated').waitFor()
})

it('a source lists each fact once', async () => {
  const page = await open('/source/source-070ecde652dfb759')
  const rows = await page.locator('#facts tbody tr').allInnerTexts()
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows).size).toBe(rows.length)
})

it('each figure of a pair leads to its rule', async () => {
  const page = await open('/tie/GB-SG')
  const links = page.locator('.figures').getByRole('link', { name: /How this is counted/ })
  expect(await links.count()).toBe(await page.locator('.figures > div').count())
  await page.getByRole('link', { name: /How this is counted ?: Possibly in effect/ }).click()
  await page.waitForURL(/\/rules#in-effect-on-a-day$/)
  await page.getByRole('heading', { level: 2, name: 'In effect on a day' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'in-effect-on-a-day')
})
