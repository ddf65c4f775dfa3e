/// <reference lib="dom" />
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { server } from '../support/server'
import { bytesOf, downloaded, openPage, settled } from '../support/pages'

let address: string
beforeAll(async () => {
  address = await server()
})

async function open(path: string): Promise<Page> {
  const { page } = await openPage(address, { viewport: { width: 1280, height: 900 } })
  await page.goto(path)
  await settled(page)
  return page
}

describe('an analyst with a mouse', () => {
  it('goes from the first page to the pair, and sees on whose word a line stands', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'What ties Singapore and the United Kingdom?' }).click()
    await page.getByRole('heading', { level: 1, name: 'United Kingdom and Singapore' }).waitFor()
    const line = page.locator('#entry-gb-sg-mou-digital-government-2019')
    await line.getByText(/\d sources? for GDS–GovTech/).click()
    expect(await line.getByRole('link', { name: /www\.businesstimes\.com\.sg/ }).getAttribute('rel')).toContain(
      'noopener',
    )
  })

  it('sees the two days of signature side by side with the rule', async () => {
    const page = await open('/tie/GB-SG')
    const article = page
      .locator('article.discrepancy')
      .filter({ hasText: 'GDS–GovTech Memorandum of Understanding' })
      .first()
    expect(await article.innerText()).toMatch(/13 June 2019[\s\S]*preferred[\s\S]*14 June 2019[\s\S]*also on record/)
    expect(await article.innerText()).toContain('body over caption')
  })

  it('sorts the table of lines, and takes it away to open it again', async () => {
    const page = await open('/tie/GB-SG')
    const lines = page.locator('#lines')
    await lines.getByRole('button', { name: 'Title', exact: true }).click()
    const csv = await bytesOf(await downloaded(page, () => lines.getByRole('button', { name: /^CSV/ }).click()))
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
    expect(rows.map((row) => row.Id)).toContain('gb-sg-mou-digital-government-2019')
    const titles = rows.map((row) => row.Title ?? '')
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare))
  })

  it('takes the lines away as JSON that says where and of which revision they are', async () => {
    const page = await open('/tie/GB-SG')
    const button = page.locator('#lines').getByRole('button', { name: /^JSON/ })
    const json = await bytesOf(await downloaded(page, () => button.click()))
    const file = JSON.parse(json.toString('utf8')) as Record<string, unknown>
    expect(file).toMatchObject({ address: page.url(), revision: expect.stringMatching(/^revision-/) as string })
    expect(file.rows).toHaveLength(await page.locator('#lines tbody tr').count())
  })
})

describe('an analyst with the keyboard alone', () => {
  it('searches, picks with the arrow keys, and hears where the page is', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: 'Search the graph' }).focus()
    await page.keyboard.type('govtech')
    const wanted = page.getByRole('option', { name: /Government Technology Agency/ }).first()
    await wanted.waitFor()
    // The list may still become that of the whole text; what is chosen stays chosen.
    while ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { level: 1, name: /Government Technology Agency/ })
    await heading.waitFor()
    await page.waitForFunction(() => document.title.includes('Government Technology Agency'))
  })

  it('goes from mark to mark of the timeline, and to its line', async () => {
    const page = await open('/tie/GB-SG')
    const first = page.locator('.timeline a.mark-link').first()
    await first.focus()
    await page.keyboard.press('ArrowRight')
    const label = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(label).toMatch(/^#entry-/)
    await page.keyboard.press('Enter')
    await page.waitForFunction((hash) => window.location.hash === hash, label)
  })

  it('moves the day with the slider, and the figures say what they are as of', async () => {
    const page = await open('/tie/GB-SG')
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/asOf=\d{4}-\d\d-\d\d/)
    await page.getByText(/agreements of exactly these two, concluded by/).waitFor()
  })

  it('walks over the matrix and opens a pair', async () => {
    const page = await open('/matrix?order=name')
    await page.locator('canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.cell-words a').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/tie\//)
  })
})

describe('every other task with the keyboard alone', () => {
  it('opens the sources of a line, and the line says so', async () => {
    const page = await open('/tie/GB-SG')
    const summary = page.locator('#entry-gb-sg-mou-digital-government-2019 details.sources > summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await page
      .locator('#entry-gb-sg-mou-digital-government-2019')
      .getByRole('link', { name: /www\.businesstimes\.com\.sg/ })
      .waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')
  })

  it('sorts a table and takes it away', async () => {
    const page = await open('/tie/GB-SG')
    const lines = page.locator('#lines')
    await lines.getByRole('button', { name: 'Title', exact: true }).focus()
    await page.keyboard.press('Enter')
    await lines.locator('th[aria-sort=ascending]').waitFor()
    await lines.getByRole('button', { name: /^CSV/ }).focus()
    const download = await downloaded(page, () => page.keyboard.press('Enter'))
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
  })

  it('chooses a country, and sees its gaps with their reasons', async () => {
    const page = await open('/gaps')
    await page.getByLabel('Country or bloc').focus()
    await page.keyboard.type('Estonia')
    await page.keyboard.press('Enter')
    await page.waitForURL(/country=EE/)
    await page.getByRole('heading', { name: 'No tie recorded, partners in common' }).waitFor()
    await page.getByText('Based on:').first().waitFor()
  })

  it('narrows the days in which something expires, and the address keeps it', async () => {
    const page = await open('/expiring')
    await page.getByLabel('To', { exact: true }).fill('2027-01-31')
    await page.keyboard.press('Enter')
    await page.waitForURL(/to=2027-01-31/)
    await settled(page)
    await page
      .getByText(/(renew themselves|agreement that ends) from .* to 31 January 2027/)
      .first()
      .waitFor()
  })

  it('opens the query of a page where it can be changed', async () => {
    const page = await open('/tie/GB-SG')
    await page.locator('.shown-queries a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/graphiql/)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    // A tab of GraphiQL is named after the query in it.
    await page.locator('.graphiql-tab-active').filter({ hasText: 'Pair' }).waitFor()
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('"Pair"') ?? false)
    await page.getByRole('button', { name: 'Execute query' }).click()
    expect(await (await answered).json()).toMatchObject({ data: { ties: [{ id: 'GB-SG' }] } })
  })
})

describe('a link', () => {
  it('opened elsewhere shows the same', async () => {
    const page = await open('/tie/GB-SG')
    await page.getByRole('radio', { name: 'in effect on it' }).check()
    await page.getByLabel('Exact day').fill('2022-07-31')
    await page.keyboard.press('Enter')
    await page.waitForURL(/asOf=2022-07-31/)
    await page
      .getByText(/between exactly these two, on 31 July 2022/)
      .first()
      .waitFor()
    const elsewhere = await open(new URL(page.url()).pathname + new URL(page.url()).search)
    await elsewhere
      .getByText(/between exactly these two, on 31 July 2022/)
      .first()
      .waitFor()
    await settled(page)
    await settled(elsewhere)
    expect(await elsewhere.locator('.figures').innerText()).toBe(await page.locator('.figures').innerText())
  })

  it('goes back and forward', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Expiring' }).click()
    await page.getByRole('heading', { level: 1, name: 'Expiring' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Who works with whom on digital government' }).waitFor()
    await page.goForward()
    await page.getByRole('heading', { level: 1, name: 'Expiring' }).waitFor()
  })
})

describe('an address of a pair', () => {
  it.each(['/tie/SG-GB', '/tie/gb-sg'])('%s leads to the pair in the order of its id', async (path) => {
    const page = await open(path)
    await page.getByRole('heading', { level: 1, name: 'United Kingdom and Singapore' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/tie/GB-SG')
  })

  it('names a bloc whose id has hyphens, and says that no tie is recorded', async () => {
    const page = await open('/tie/AFRICAN-UNION-SG')
    await page.getByRole('heading', { level: 1, name: 'African Union and Singapore' }).waitFor()
    await page.getByText('No tie recorded.').waitFor()
  })

  it('that names no two countries says so', async () => {
    const page = await open('/tie/A-B-C')
    await page.getByRole('heading', { level: 1, name: 'No pair here' }).waitFor()
  })
})
