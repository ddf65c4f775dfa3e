/// <reference lib="dom" />
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { projectRoot } from '../../../src/model/project-root'
import { atEnd } from '../../support/at-end'

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
// Software rendering: a machine for tests has no graphics card.
const software = ['--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--ignore-gpu-blocklist']
const withoutWebGl = ['--disable-3d-apis', '--disable-gpu']

/** A page of the system's Chromium that can draw, or cannot, and what it did that it should not. */
export interface Drawing {
  readonly page: Page
  readonly errors: string[]
  readonly outside: string[]
}

const browsers = new Map<boolean, Promise<Browser>>()

/** Opens a page on the server that can reach no other host; with `webGl` false its browser has none. */
export async function openDrawing(
  server: string,
  { webGl = true, ...options }: BrowserContextOptions & { webGl?: boolean } = {},
): Promise<Drawing> {
  buildOnce()
  const browser = await running(webGl)
  const context = await browser.newContext({ baseURL: server, viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const drawing: Drawing = { page, errors: [], outside: [] }
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && origin !== server) drawing.outside.push(request.url())
  })
  page.on('pageerror', (error) => drawing.errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') drawing.errors.push(message.text())
  })
  return drawing
}

/** Waits until the picture stands: loaded, drawn and arranged. */
export async function stands(page: Page): Promise<void> {
  await page.waitForSelector('.graph-canvas canvas, .graph-svg')
  await page.waitForFunction(() => {
    const status = document.querySelector('.graph-status p')?.textContent ?? ''
    return /drawn/.test(status) && !/Loading|Arranging/.test(status)
  })
}

/** What a download holds, as bytes. */
export async function taken(page: Page, label: string): Promise<Buffer> {
  await page.getByRole('tab', { name: 'Take' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('tabpanel').getByRole('button', { name: label, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

/** A node as the page's own file has it. */
export interface PlacedNode {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Where every node stands, from the file that the page gives. */
export async function places(page: Page): Promise<Record<string, [number, number]>> {
  const file = JSON.parse((await taken(page, 'JSON')).toString('utf8')) as { nodes: PlacedNode[] }
  return Object.fromEntries(file.nodes.map(({ id, x, y }) => [id, [x, y]]))
}

function running(webGl: boolean): Promise<Browser> {
  const before = browsers.get(webGl)
  if (before !== undefined) return before
  const args = [...quiet, ...(webGl ? software : withoutWebGl)]
  const browser = chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args })
  browsers.set(webGl, browser)
  atEnd(async () => (await browser).close())
  return browser
}

// The pages are built by `npm run build`; a fresh checkout has none yet.
function buildOnce(): void {
  if (existsSync(join(projectRoot, 'dist', 'explorer', 'index.html'))) return
  const built = spawnSync('npx', ['--no-install', 'vite', 'build'], { cwd: projectRoot, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The pages could not be built: ${built.stderr}`)
}
