import type { Locator, Page } from 'playwright-core'
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

  it('is taken to the second hit, although the arrow key came before any', async () => {
    const { page } = await openPage(address)
    await page.goto('/')
    await settled(page)
    const release = await holdBack(page, /"text":/)
    const box = page.getByRole('combobox', { name: 'Search the graph' })
    await box.fill('estonia')
    await box.press('ArrowDown')
    release()
    const second = page.locator('[role=option]').nth(1)
    await second.and(page.locator('[aria-selected=true]')).waitFor()
  })

  it('keeps the hit that was moved to when the list becomes another', async () => {
    const { page } = await openPage(address)
    await page.goto('/')
    await settled(page)
    const box = page.getByRole('combobox', { name: 'Search the graph' })
    await box.fill('govt')
    const wanted = page.getByRole('option', { name: /^Government Technology Agency/ }).first()
    await wanted.waitFor()
    const release = await holdBack(page, /"text":"govtech"/)
    await box.pressSequentially('ech')
    while ((await wanted.getAttribute('aria-selected')) !== 'true') await box.press('ArrowDown')
    release()
    // The page gives the number of results when they are those of the text.
    await page
      .locator('.search [role=status]')
      .filter({ hasText: /result/ })
      .waitFor({ state: 'attached' })
    expect(await wanted.getAttribute('aria-selected')).toBe('true')
  })

  it.each<[what: string, instead: (box: Locator) => Promise<unknown>]>([
    ['the field is left', (box) => box.press('Tab')],
    ['Escape was pressed', (box) => box.press('Escape')],
    ['the text is another', (box) => box.fill('estonia')],
  ])('is taken nowhere once %s', async (_what, instead) => {
    const { page } = await openPage(address)
    await page.goto('/')
    await settled(page)
    const release = await holdBack(page, /"text":"govtech"/)
    const box = page.getByRole('combobox', { name: 'Search the graph' })
    await box.fill('govtech')
    const held = await page.waitForRequest((request) => request.postData()?.includes('"text":"govtech"') ?? false)
    // The page may give the request up, or have its answer.
    const ended = Promise.race([
      page.waitForEvent('requestfinished', (request) => request === held),
      page.waitForEvent('requestfailed', (request) => request === held),
    ])
    await box.press('Enter')
    await instead(box)
    release()
    await ended
    await box.fill('estonia')
    await page
      .getByRole('option', { name: /^Estonia/ })
      .first()
      .waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})
