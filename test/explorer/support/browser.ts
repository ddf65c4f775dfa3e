/// <reference lib="dom" />
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { projectRoot } from '../../../src/model/project-root'
import { atEnd } from '../../support/at-end'

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page of the system's Chromium, and what it did that it should not. */
export interface Watched {
  readonly page: Page
  /** Addresses of other hosts that it asked for; they are refused. */
  readonly outside: string[]
  /** Errors that the page wrote or threw. */
  readonly errors: string[]
}

let browser: Promise<Browser> | undefined

/** Opens a page that can reach `server` and no other host. */
export async function openPage(server: string, options: BrowserContextOptions = {}): Promise<Watched> {
  buildOnce()
  const context = await (await running()).newContext({ baseURL: server, acceptDownloads: true, ...options })
  const page = await context.newPage()
  const watched: Watched = { page, outside: [], errors: [] }
  await page.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== server,
    (route) => {
      watched.outside.push(route.request().url())
      return route.abort()
    },
  )
  page.on('pageerror', (error) => watched.errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text())
  })
  return watched
}

function running(): Promise<Browser> {
  if (browser === undefined) {
    browser = chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet })
    atEnd(async () => (await browser)?.close())
  }
  return browser
}

// The pages are built by `npm run build`; a fresh checkout has none yet.
function buildOnce(): void {
  if (existsSync(join(projectRoot, 'dist', 'explorer', 'index.html'))) return
  const built = spawnSync('npx', ['--no-install', 'vite', 'build'], { cwd: projectRoot, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The pages could not be built: ${built.stderr}`)
}

/** Waits until the page shows its answers: no part of it is still being looked up. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1')
  await page.waitForFunction(() => !/Looking it up…|Opening the page…/.test(document.body.innerText))
}
