/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core'
import { openPage, settled } from '../support/pages'
import { server } from '../support/server'

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

const fact = (page: Page, name: string) =>
  page.locator('dl.facts > div').filter({ has: page.locator(`dt:text-is("${name}")`) })

describe('a value that a second source should confirm', () => {
  it('is marked with words next to the value', async () => {
    const page = await open('/agreement/am-in-digital-solutions-mou-2023')
    await fact(page, 'Approved').locator('.weak-mark').waitFor()
    expect(await fact(page, 'Approved').locator('.weak-mark').innerText()).toMatch(/one source/)
  })

  it('is marked as disputed if sources disagree', async () => {
    const page = await open('/agreement/gb-sg-mou-digital-government-2019')
    await fact(page, 'Signed').locator('.weak-mark').waitFor()
    expect(await fact(page, 'Signed').locator('.weak-mark').innerText()).toMatch(/disputed/)
  })

  it('is not marked if two independent origins state it', async () => {
    const page = await open('/agreement/bn-sg-digital-cooperation-mou')
    // The mark is loaded together with the sources.
    await fact(page, 'Signed').getByText('2 sources').waitFor()
    expect(await fact(page, 'Signed').innerText()).toMatch(/30 May 2022/)
    expect(await fact(page, 'Signed').locator('.weak-mark').count()).toBe(0)
  })

  it('is marked next to the date of an agreement of a pair', async () => {
    const page = await open('/tie/GB-SG')
    const date = page.locator('#entry-gb-sg-mou-digital-government-2019 .entry-date')
    await date.locator('.weak-mark').waitFor()
    expect(await date.innerText()).toMatch(/13 June 2019[^]*disputed/)
  })

  it.each([
    ['a pair', '/tie/AM-IN', '#entry-am-in-digital-solutions-mou-2023'],
    ['an agency', '/agency/sg-govtech', 'main'],
    ['an initiative', '/initiative/sg-smart-nation-2014', 'main'],
    ['a person', '/person/person-kok-ping-soon', 'main'],
    ['an event', '/event/gb-sg-mou-digital-government-2019-signing', 'main'],
  ])('is marked on the page of %s', async (_, path, within) => {
    const page = await open(path)
    const mark = page.locator(`${within} .weak-mark`).first()
    await mark.waitFor()
    expect(await mark.innerText()).toMatch(/one source|disputed/)
  })

  it('is in the list of a country, with its reason and sources', async () => {
    const page = await open('/check?country=AM')
    const row = page
      .locator('#main tbody tr', { hasText: 'Armenia–India' })
      .filter({ hasText: '13 September 2023' })
      .first()
    await row.waitFor()
    expect(await row.innerText()).toMatch(/one source/)
    await page.getByLabel('Reason').selectOption('DISPUTED')
    await page.waitForURL(/reason=DISPUTED/)
    await row.waitFor({ state: 'detached' })
  })

  it('is marked in the table of agreements, unless two independent origins state it', async () => {
    const page = await open('/agreements?country=SG')
    const disputed = rowOf(page, 'gb-sg-mou-digital-government-2019')
    await disputed.locator('.weak-mark').first().waitFor()
    expect(await cell(page, disputed, 'Date')).toMatch(/13 June 2019 signed[^]*disputed/)
    // Two independent origins state the day.
    expect(await cell(page, rowOf(page, 'bn-sg-digital-cooperation-mou'), 'Date')).toBe('30 May 2022 signed')
  })

  it('is marked in the table of initiatives, which first shows the dates', async () => {
    const page = await open('/initiatives')
    const rowOfInitiative = (id: string) =>
      page.locator('#main tbody tr').filter({ has: page.locator(`a[href="/initiative/${id}"]`) })
    // Only a page by Cybernetica says that Nam-X began in 2015. The two other sources on Nam-X give no year.
    const namibia = rowOfInitiative('na-nam-x')
    await namibia.locator('.weak-mark').waitFor()
    expect(await cell(page, namibia, 'Date')).toMatch(/^2015[^]*one source/)
    // Sources give different months for the launch of GovStack.
    expect(await cell(page, rowOfInitiative('govstack'), 'Date')).toMatch(/disputed/)
    // Two ministries state the day of the launch.
    expect(await cell(page, rowOfInitiative('sg-smart-nation-2-2024'), 'Date')).toBe('1 October 2024')
  })

  it('is marked in the newest facts of the home page, which first show the dates', async () => {
    // The newest fact. Sources give different days of the signing.
    const page = await open('/')
    const link = page.locator('a[href="/agreement/eu-kr-digital-trade-agreement-2026"]')
    const newest = page.locator('.newest li').filter({ has: link })
    await newest.locator('.weak-mark').waitFor()
    expect(await newest.locator('.newest-date').innerText()).toMatch(/10 June 2026[^]*disputed/)
  })

  it('names a day that is missing because sources disagree on it', async () => {
    // One source dates the declaration of 2020 to 29 September, and another to October. The record prefers neither
    // date.
    const page = await open('/tie/DK-EE')
    const date = page.locator('#entry-nordic-baltic-digital-north-declaration-2020 .entry-date')
    await date.locator('.weak-mark').first().waitFor()
    expect(await date.innerText()).toMatch(/29 September 2020 announced[^]*day adopted: disputed/)
  })

  it('is marked in the table of renewals: the end, the renewal and the status', async () => {
    const page = await open('/renewals?from=2026-01-01&to=2026-12-31')
    // Only one of the two sources states the term, but both state that the agreement was signed.
    const png = rowOf(page, 'in-pg-digital-solutions-mou-2023')
    await png.locator('.weak-mark').first().waitFor()
    expect(await cell(page, png, 'Day')).toMatch(/28 July 2026[^]*one source/)
    expect(await cell(page, png, 'Status')).toBe('signed')
    expect(await cell(page, png, 'Renewal')).toBe('not recorded')
    // One source says that the agreement has been signed, and another says that it has not been signed yet.
    const antigua = rowOf(page, 'ag-in-digital-solutions-mou-2023')
    expect(await cell(page, antigua, 'Status')).toMatch(/signed[^]*one source, disputed/)
  })
})

/** Returns the row of a table that links to an agreement. */
const rowOf = (page: Page, id: string): Locator =>
  page.locator('#main tbody tr').filter({ has: page.locator(`a[href="/agreement/${id}"]`) })

/** Returns the text of a row's cell in the column with the given header. */
async function cell(page: Page, row: Locator, header: string): Promise<string> {
  const headers = await page.locator('#main thead th').allInnerTexts()
  const at = headers.findIndex((each) => each.trim().startsWith(header))
  return (await row.locator('th, td').nth(at).innerText()).trim()
}
