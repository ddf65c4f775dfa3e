import { openPage, settled } from '../support/pages'
import { server } from '../support/server'

let address: string
beforeAll(async () => {
  address = await server()
})

describe('a country of one’s own', () => {
  it('is where pages start, also after the page is loaded again, until it is given up', async () => {
    const { page } = await openPage(address)
    const own = page.getByRole('combobox', { name: 'Your country or bloc' })
    const gaps = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Gaps' })
    await page.goto('/')
    await settled(page)
    await own.selectOption('EE')
    await page.reload()
    await settled(page)
    expect(await own.inputValue()).toBe('EE')
    await gaps.click()
    await page.waitForURL('**/gaps?country=EE')
    expect(await gaps.getAttribute('aria-current')).toBe('page')
    await page.goto('/')
    await settled(page)
    await own.selectOption('')
    expect(await gaps.getAttribute('href')).toBe('/gaps')
  })

  it.each([
    ['Country page', '/country/EE'],
    ['Agreements', '/agreements?country=EE'],
    ['Renewals in the next 12 months', '/renewals?country=EE'],
    ['Changes', '/changes?country=EE'],
  ])('leads from the home page to %s', async (words, path) => {
    const { page } = await openPage(address)
    await page.goto('/')
    await settled(page)
    await page.getByRole('combobox', { name: 'Your country or bloc' }).selectOption('EE')
    await page.getByRole('list', { name: 'Pages about your country' }).getByRole('link', { name: words }).click()
    await page.waitForURL(`**${path}`)
    await settled(page)
  })

  it.each(['"><script>', 'estonia'])('is ignored if the browser has stored %j', async (text) => {
    const { page } = await openPage(address)
    await page.goto('/')
    await page.evaluate((value) => localStorage.setItem('govties.country', value), text)
    await page.reload()
    await settled(page)
    expect(await page.getByRole('combobox', { name: 'Your country or bloc' }).inputValue()).toBe('')
  })
})
