/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import { server } from '../support/server'
import { openPage, settled } from './support/browser'
import { pages } from './support/pages'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const pictures = join(projectRoot, '.govties', 'screenshots')
mkdirSync(pictures, { recursive: true })

interface Violation {
  id: string
  nodes: { target: string[] }[]
}

let address: string
beforeAll(async () => {
  address = await server()
})

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(Object.entries(pages))(
    '%s has nothing that axe finds, no error, asks no other host, and needs no sideways scrolling at 360 pixels',
    async (name, path) => {
      const { page, outside, errors } = await openPage(address, { colorScheme, viewport: { width: 1280, height: 900 } })
      await page.goto(path)
      await settled(page)
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}-wide.png`), fullPage: true })
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 800 })
      await settled(page)
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}-narrow.png`), fullPage: true })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect({ outside, errors }).toEqual({ outside: [], errors: [] })
      await page.context().close()
    },
  )
})

async function violations(page: Awaited<ReturnType<typeof openPage>>['page']): Promise<string[]> {
  // Evaluated from outside the page: its policy allows no inline script.
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe
    return (await run.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
  })
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
