/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectRoot } from '../../src/model/project-root'
import { server } from '../support/server'
import { openDrawing, stands } from './support/drawing'
import { agreementView, pairView } from './support/views'

jest.setTimeout(600_000)

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const pictures = join(projectRoot, '.govties', 'screenshots')
mkdirSync(pictures, { recursive: true })

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

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(Object.entries(pages))('%s has nothing that axe finds, no error, no other host', async (name, path) => {
    const { page, errors, outside } = await openDrawing(address, { colorScheme })
    await page.goto(path)
    await ready(page, path)
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}-wide.png`) })
    expect(await violations(page)).toEqual([])
    for (const tab of path.includes('of=') ? ['Filter', 'Path', 'Take', 'Views'] : []) {
      await page.getByRole('tab', { name: tab }).click()
      expect({ tab, found: await violations(page) }).toEqual({ tab, found: [] })
    }
    expect({ errors, outside }).toEqual({ errors: [], outside: [] })
    await page.context().close()
  })
})

it.each(Object.entries(pages))('%s needs no sideways scrolling at 360 pixels', async (name, path) => {
  const { page } = await openDrawing(address, { viewport: { width: 360, height: 800 } })
  await page.goto(path)
  await ready(page, path)
  await page.screenshot({ path: join(pictures, `${name}-narrow.png`) })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await page.context().close()
})

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
