/// <reference lib="dom" />
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core'
import { afterTest, atEnd } from './at-end'
import { launchOptions, withoutWebGl } from './services/browser'
import { service } from './services/client'

/** A page in the system's Chromium, together with the forbidden requests and the errors of the page. */
export interface Watched {
  readonly page: Page
  /** Addresses on other hosts that the page requested. The requests are refused. */
  readonly outside: string[]
  /** Errors that the page logged or threw. */
  readonly errors: string[]
}

export interface PageOptions extends BrowserContextOptions {
  /** False to simulate a browser without WebGL. */
  webGl?: boolean
}

/**
 * Milliseconds after which a test stops waiting. The value is high, so that no test fails because the machine is slow.
 */
const NEVER = 240_000

/** Opens a page that can reach `server` and no other host. The page is closed after the test. */
export async function openPage(server: string, { webGl = true, ...options }: PageOptions = {}): Promise<Watched> {
  const browser = await (webGl ? sharedBrowser() : browserWithoutWebGl())
  const context = await browser.newContext({ baseURL: server, acceptDownloads: true, ...options })
  afterTest(() => context.close())
  context.setDefaultTimeout(NEVER)
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

const sharedBrowser = once(async () => {
  await service('/page-queries')
  return chromium.connect((await service('/browser')).address)
})

const browserWithoutWebGl = once(async () => {
  await service('/page-queries')
  return chromium.launch(launchOptions(withoutWebGl))
})

function once(open: () => Promise<Browser>): () => Promise<Browser> {
  let opened: Promise<Browser> | undefined
  const closeAtEnd = (): Promise<Browser> => {
    opened = open()
    atEnd(async () => (await opened)?.close())
    return opened
  }
  return () => opened ?? closeAtEnd()
}

/** Waits until the page shows its answers and nothing is loading, including the options of controls. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1')
  await page.waitForFunction(
    () =>
      !/Looking it up…|Opening the page…/.test(document.body.innerText) &&
      document.querySelector('[aria-busy=true]') === null,
  )
}

/** Saves a screenshot of the whole page for a person to look at, if GOVTIES_TEST_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.GOVTIES_TEST_PICTURES
  if (folder) await page.screenshot({ path: join(folder, name), fullPage: true })
}

/** Returns the contents of a download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream())
}

/** Runs an action that starts a download, and returns the download. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return download
}
