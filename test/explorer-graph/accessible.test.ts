/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { picture } from '../support/pages'
import { server } from '../support/server'
import { openDrawing, stands } from './support/drawing'
import { agreementView, pairView } from './support/views'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const pages = {
  'graph-start': '/graph',
  'graph-pair': pairView,
  'graph-open': `${agreementView}&open=sg-govtech`,
  'map-all': '/map',
  'map-country': '/map?country=SG',
}

let address: string
beforeAll(async () => {
  address = await server()
})

it.each(Object.entries(pages))(
  '%s passes axe in both themes, has no error, contacts no other host, and needs no sideways scrolling at 360 pixels',
  async (name, path) => {
    const { page, errors, outside } = await openDrawing(address)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await ready(page, path)
      await picture(page, `${name}-${colorScheme}-wide.png`)
      expect({ colorScheme, found: await violations(page) }).toEqual({ colorScheme, found: [] })
      for (const tab of path.includes('of=') ? ['Filter', 'Path', 'Take', 'Views'] : []) {
        await page.getByRole('tab', { name: tab }).click()
        expect({ colorScheme, tab, found: await violations(page) }).toEqual({ colorScheme, tab, found: [] })
      }
    }
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(path)
    await ready(page, path)
    await picture(page, `${name}-narrow.png`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect({ errors, outside }).toEqual({ errors: [], outside: [] })
  },
)

async function ready(page: Page, path: string): Promise<void> {
  if (path.includes('of=')) return stands(page)
  await page.waitForSelector(path.startsWith('/map') ? '[data-testid=map]' : '.graph-start')
}

interface Violation {
  id: string
  nodes: { target: string[] }[]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe
    return (await run.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
  })
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
