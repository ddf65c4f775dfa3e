import type { Page } from 'playwright-core'
import { openPage, settled } from '../support/pages'
import { server } from '../support/server'

let address: string
beforeAll(async () => {
  address = await server()
})

/** Holds back the answers to some queries, by their name, until the returned function is called. */
async function holdBack(page: Page, name: RegExp): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/graphql', async (route) => {
    if (name.test(route.request().postData() ?? '')) await released
    await route.continue().catch(() => undefined) // the page may have given it up
  })
  return release
}

describe('who is faster than the answers', () => {
  it.each([
    ['/gaps', 'Country or bloc', 'choose one', 'EE'],
    ['/gaps', 'Topic', 'any topic', 'topic-digital-identity'],
    ['/matrix', 'Topic', 'any topic', 'topic-digital-identity'],
    ['/map', 'Ties of', 'all countries', 'EE'],
    ['/graph', 'One country', 'one country', 'EE'],
  ])('finds on %s that “%s” cannot be used yet, and then with all its choices', async (path, label, none, choice) => {
    const { page } = await openPage(address)
    const release = await holdBack(page, /query (CountryNames|TopicNames)\b/)
    await page.goto(path)
    const field = page.getByRole('combobox', { name: label, exact: true })
    await field.waitFor()
    expect(await field.isDisabled()).toBe(true)
    expect(await field.locator('option').allInnerTexts()).toEqual(['Loading…'])
    release()
    await settled(page)
    expect(await field.isEnabled()).toBe(true)
    expect((await field.locator('option').allInnerTexts())[0]).toBe(none)
    await field.selectOption(choice)
    expect(await field.inputValue()).toBe(choice)
  })

  it('is taken to what was searched for, although Enter came before any hit', async () => {
    const { page } = await openPage(address)
    await page.goto('/')
    await settled(page)
    const release = await holdBack(page, /"text":/)
    await page.getByRole('combobox', { name: 'Search the graph' }).focus()
    await page.keyboard.type('govtech')
    await page.keyboard.press('Enter')
    await page.getByText('Searching…').waitFor()
    release()
    await page.getByRole('heading', { level: 1, name: /Government Technology Agency/ }).waitFor()
  })

  it('is taken nowhere once the text is another, or the field is left', async () => {
    const { page } = await openPage(address)
    await page.goto('/')
    await settled(page)
    const release = await holdBack(page, /"text":"govtech"/)
    const box = page.getByRole('combobox', { name: 'Search the graph' })
    await box.fill('govtech')
    await box.press('Enter')
    await box.fill('estonia')
    release()
    await page
      .getByRole('option', { name: /^Estonia/ })
      .first()
      .waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})
