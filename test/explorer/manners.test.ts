/// <reference lib="dom" />
import { server } from '../support/server'
import { openPage, settled } from '../support/pages'

let address: string
beforeAll(async () => {
  address = await server()
})

it('a page runs no script that was written into it', async () => {
  const { page } = await openPage(address)
  await page.goto('/')
  await settled(page)
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        const script = document.createElement('script')
        script.textContent = 'window.written = true'
        document.body.append(script)
      }),
  )
  expect(blocked).toMatch(/^script-src/)
  expect(await page.evaluate(() => 'written' in window)).toBe(false)
})

it('a page shows no motion if the reader prefers reduced motion', async () => {
  const { page } = await openPage(address, { reducedMotion: 'reduce' })
  for (const path of ['/', '/tie/GB-SG', '/matrix']) {
    await page.goto(path)
    await settled(page)
    const longest = await page.evaluate(() => {
      const times = Array.from(document.querySelectorAll('*')).flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat)
      })
      return Math.max(...times)
    })
    expect({ path, longest: longest < 0.01 }).toEqual({ path, longest: true })
  }
})

it('a new search cancels the earlier one', async () => {
  const { page } = await openPage(address)
  const ended: { text: string; how: string }[] = []
  const textOf = (body: string | null) => (body?.includes('"text"') ? (/"text":"([^"]*)"/.exec(body)?.[1] ?? '') : '')
  page.on('requestfailed', (request) => {
    const text = textOf(request.postData())
    if (text) ended.push({ text, how: request.failure()?.errorText ?? '' })
  })
  let hold: (() => void) | undefined
  await page.route('**/graphql', async (route) => {
    // The first search waits until the second has begun.
    if (textOf(route.request().postData()) === 'govt') await new Promise<void>((resolve) => (hold = resolve))
    await route.continue().catch(() => undefined) // the page may have cancelled the request
  })
  await page.goto('/')
  await settled(page)
  const box = page.getByRole('combobox', { name: 'Search the graph' })
  const givenUp = page.waitForEvent('requestfailed', (request) => textOf(request.postData()) === 'govt')
  await box.fill('govt')
  await page.waitForRequest((request) => textOf(request.postData()) === 'govt')
  await box.fill('estonia')
  await page
    .getByRole('option', { name: /Estonia/ })
    .first()
    .waitFor()
  await givenUp
  hold?.()
  expect(ended).toEqual([{ text: 'govt', how: 'net::ERR_ABORTED' }])
})
