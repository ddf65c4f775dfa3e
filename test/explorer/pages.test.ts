/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { server } from '../support/server'
import type { Page } from 'playwright-core'
import { openPage, picture, settled } from '../support/pages'
import { pages } from './support/pages'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { target: string[] }[]
}

let address: string
beforeAll(async () => {
  address = await server()
})

it.each(Object.entries(pages))(
  '%s passes axe in both themes, has no error, contacts no other host, and needs no sideways scrolling at 200 % zoom or at 360 pixels',
  async (name, path) => {
    const { page, outside, errors } = await openPage(address, { viewport: WIDE })
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(WIDE)
      await page.emulateMedia({ colorScheme })
      await settled(page)
      await picture(page, `${name}-${colorScheme}-wide.png`)
      expect({ colorScheme, found: await violations(page) }).toEqual({ colorScheme, found: [] })
      for (const viewport of [ZOOMED, NARROW]) {
        await page.setViewportSize(viewport)
        await settled(page)
        expect({ viewport, beyond: await widthBeyond(page) }).toEqual({ viewport, beyond: 0 })
      }
      await picture(page, `${name}-${colorScheme}-narrow.png`)
    }
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  },
)

const WIDE = { width: 1280, height: 900 }

/** At a zoom of 200 %, a window of 1,280 × 1,024 has half the width and height, as in WCAG 1.4.4 and 1.4.10. */
const ZOOMED = { width: 640, height: 512 }
const NARROW = { width: 360, height: 800 }

/** Returns the number of pixels by which a page is wider than the window. */
const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))

async function violations(page: Page): Promise<string[]> {
  // Evaluated from outside the page, because the security policy of the page forbids inline scripts.
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe
    return (await run.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
  })
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
