import type { Locator, Page } from 'playwright-core'
import { openPage, settled } from '../support/pages'
import { server } from '../support/server'

let address: string
beforeAll(async () => {
  address = await server()
})

/**
 * Holds back the answers to the queries with a given name, or to all other queries, until the returned function is
 * called.
 */
async function holdBack(page: Page, name: RegExp, { others = false } = {}): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/graphql', async (route) => {
    if (name.test(route.request().postData() ?? '') !== others) await released
    await route.continue().catch(() => undefined) // the page may have cancelled the request
  })
  return release
}

describe('a reader who is faster than the responses', () => {
  it.each([
    ['/gaps', 'Country or bloc', 'choose one', 'EE'],
    ['/gaps', 'Topic', 'any topic', 'topic-digital-identity'],
    ['/matrix', 'Topic', 'any topic', 'topic-digital-identity'],
    ['/map', 'Ties of', 'all countries', 'EE'],
    ['/graph', 'One country', 'one country', 'EE'],
  ])('finds on %s that “%s” is disabled until all its options are loaded', async (path, label, none, choice) => {
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

  it('reaches the result of the search, although Enter was pressed before any hit was shown', async () => {
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

  it('reaches the second hit, although the arrow key was pressed before any hit was shown', async () => {
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

  it('keeps the active hit when the list changes', async () => {
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
    // The page shows a number of results only once the results match the text.
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
  ])('stays on the page after %s', async (_what, instead) => {
    const { page } = await openPage(address)
    await page.goto('/')
    await settled(page)
    const release = await holdBack(page, /"text":"govtech"/)
    const box = page.getByRole('combobox', { name: 'Search the graph' })
    await box.fill('govtech')
    const held = await page.waitForRequest((request) => request.postData()?.includes('"text":"govtech"') ?? false)
    // The page may have cancelled the request, or may already have received the answer.
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

describe('the part of a page that is visible without scrolling', () => {
  it.each([
    ['/tie/GB-SG', /query Pair\b/, '.figures'],
    ['/country/SG', /query CountryPage\b/, '#ties table'],
    ['/agency/sg-govtech', /query Agency(Page|Evidence)\b/, '.facts details.sources'],
    ['/agreement/gb-sg-mou-digital-government-2019', /query Agreement(Page|Evidence)\b/, '.facts details.sources'],
    ['/person/person-kok-ping-soon', /query PersonPage\b/, '.facts details.sources'],
    ['/initiative/sg-smart-nation-2014', /query Initiative(Page|Evidence)\b/, '.facts details.sources'],
    ['/event/gb-sg-mou-digital-government-2019-signing', /query Event(Page|Evidence)\b/, '.facts details.sources'],
    ['/topic/topic-digital-skills', /query TopicPage\b/, '.facts'],
    ['/source/source-ad3a336b79e8e78d', /query SourcePage\b/, '.facts'],
  ])('is shown while everything else loads: %s', async (path, first, what) => {
    const { page, errors } = await openPage(address)
    const release = await holdBack(page, first, { others: true })
    await page.goto(path)
    await page.locator(what).first().waitFor()
    await page.locator('main section').first().locator('[aria-busy=true]').waitFor({ state: 'detached' })
    expect(await page.getByText('Looking it up…').count()).toBeGreaterThan(0)
    release()
    await settled(page)
    expect(errors).toEqual([])
  })

  it.each([
    ['/agency/sg-govtech', /query Agency(Page|Evidence)\b/, '.facts'],
    ['/tie/GB-SG', /query Pair\b/, '.as-of'],
  ])('does not move when the content below it loads: %s', async (path, first, what) => {
    const { page } = await openPage(address)
    const release = await holdBack(page, first, { others: true })
    await page.goto(path)
    await page.locator(what).first().waitFor()
    const placeOf = () => page.locator(what).first().boundingBox()
    const before = await placeOf()
    release()
    await settled(page)
    expect(await placeOf()).toEqual(before)
  })
})

describe('the evidence of a fact', () => {
  it('shows the number of sources at once, and loads them when it is opened', async () => {
    const { page } = await openPage(address)
    const release = await holdBack(page, /query SourcesById\b/)
    await page.goto('/person/person-kok-ping-soon')
    await settled(page)
    const evidence = page.locator('.facts details.sources').first()
    const summary = evidence.locator('summary').first()
    const number = parseInt(await summary.innerText())
    expect(number).toBeGreaterThan(1)
    await summary.click()
    await evidence.getByText('Looking it up…').waitFor()
    release()
    await evidence.getByRole('link').first().waitFor()
    expect(await evidence.locator('.source-line').count()).toBe(number)
  })
})

describe('while the response to a changed query loads', () => {
  const inEffect = /"measure":"IN_EFFECT_ON"/

  it.each<[path: string, held: RegExp, label: string, choice: string, figures: string]>([
    ['/matrix?asOf=2023-01-01', inEffect, 'Measure on that day', 'IN_EFFECT_ON', '.legend, .matrix canvas'],
    ['/matrix?view=table', /"kinds":/, 'Kind of agreement', 'CHARTER', 'table td'],
    ['/map?country=SG', /"kinds":/, 'Kind of agreement', 'CHARTER', '.map svg, table td'],
    ['/gaps?country=SG', /"country":"EE"/, 'Country or bloc', 'EE', 'main li p'],
    ['/renewals?from=2010-01-01', /"country":"EE"/, 'Country or bloc', 'EE', 'table td'],
    ['/discrepancies', /"property":"place"/, 'Property', 'place', 'article.discrepancy'],
  ])('%s shows no figure of the earlier query', async (path, held, label, choice, figures) => {
    const { page } = await openPage(address)
    await page.goto(path)
    await settled(page)
    await page.locator(figures).first().waitFor()
    const release = await holdBack(page, held)
    await page.getByRole('combobox', { name: label, exact: true }).selectOption(choice)
    await page.locator('main').getByText('Looking it up…').waitFor()
    expect(await page.locator('main [aria-busy=true]').count()).toBeGreaterThan(0)
    expect(await page.locator(figures).filter({ visible: true }).count()).toBe(0)
    release()
    await settled(page)
    expect(await page.locator('main .previous-answer').count()).toBe(0)
  })

  it.each([
    ['/tie/GB-SG?asOf=2023-01-01', 'concluded by'],
    ['/tie/GB-SG?asOf=2023-01-01&measure=IN_EFFECT_ON', 'between exactly these two, on'],
  ])('the tiles of %s show no number that belongs to another day', async (path, words) => {
    const { page } = await openPage(address)
    await page.goto(path)
    await settled(page)
    const values = page.locator('.figure-value')
    await page.getByText(`${words} 1 January 2023`).first().waitFor()
    expect(await values.first().innerText()).toMatch(/^\d+$/)
    const release = await holdBack(page, /"asOf":"2020-06-30"/)
    await page.getByLabel('Exact day').fill('2020-06-30')
    await page.keyboard.press('Enter')
    await page.getByText(`${words} 30 June 2020`).first().waitFor()
    expect(await page.locator('.figures').getAttribute('aria-busy')).toBe('true')
    expect(new Set(await values.allInnerTexts())).toEqual(new Set(['…']))
    release()
    await settled(page)
    expect(await values.first().innerText()).toMatch(/^\d+$/)
  })

  it('the brief of a pair lists no entries until it knows which are in effect on the chosen day', async () => {
    const { page } = await openPage(address)
    const release = await holdBack(page, /query PairAsOf\b/)
    await page.goto('/tie/GB-SG?view=brief&asOf=2019-02-01')
    await page.locator('main').getByText('Looking it up…').first().waitFor()
    expect(await page.getByText('GDS–GovTech').count()).toBe(0)
    release()
    await settled(page)
    expect(await page.getByText('GDS–GovTech').count()).toBe(0)
    await page.getByText('Partnership for the Future').first().waitFor()
  })
})
