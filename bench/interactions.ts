/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { launchOptions, withoutWebGl } from '../test/support/services/browser'
import { start } from './start'

/** A series of similar steps that a reader takes on a loaded page. */
interface Interaction {
  readonly name: string
  readonly path: string
  readonly begin: (page: Page) => Promise<unknown>
  readonly act: (page: Page, count: number) => Promise<unknown>
}

const letters = 'singapor'

const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'a step of the slider',
    path: '/tie/GB-SG',
    begin: (page) => page.getByRole('slider').focus(),
    act: (page) => page.keyboard.press('PageDown'),
  },
  {
    name: 'sorting a table of a pair',
    path: '/tie/GB-SG',
    begin: (page) => page.locator('#lines').getByRole('button', { name: 'Title', exact: true }).waitFor(),
    act: (page) => page.locator('#lines').getByRole('button', { name: 'Title', exact: true }).click(),
  },
  {
    name: 'a cell of the matrix',
    path: '/matrix',
    begin: (page) => page.locator('canvas').focus(),
    act: (page) => page.keyboard.press('ArrowRight'),
  },
  {
    name: 'sorting all agreements',
    path: '/agreements',
    begin: (page) => page.getByRole('button', { name: 'Title', exact: true }).first().waitFor(),
    act: (page) => page.getByRole('button', { name: 'Title', exact: true }).first().click(),
  },
  {
    name: 'a letter of a search',
    path: '/',
    begin: (page) => page.getByRole('combobox').first().focus(),
    act: (page, count) => page.keyboard.press(letters[count % letters.length]!),
  },
]

const STEPS = 8
/** A page is considered settled after this many milliseconds without a request, a busy part or a long task. */
const QUIET = 500

const { values: flags } = parseArgs({ options: { home: { type: 'string' } } })

async function run(): Promise<void> {
  const home = flags.home ? resolve(flags.home) : mkdtempSync(join(tmpdir(), 'govties-interactions-'))
  const browser = await chromium.launch(launchOptions(withoutWebGl))
  const { url, stop } = await start(home)
  try {
    const [load = 0] = loadavg()
    const rows = []
    for (const interaction of INTERACTIONS) rows.push(await measure(browser, url, interaction))
    console.log(`Load ${load.toFixed(1)} at the beginning. ${STEPS} steps each.`)
    console.table(rows)
  } finally {
    await stop()
    await browser.close()
    if (!flags.home) rmSync(home, { recursive: true })
  }
}

/**
 * Takes the steps once without measuring them, because the server plans each query on first use. Then measures the
 * steps.
 */
async function measure(browser: Browser, url: string, interaction: Interaction) {
  await visit(browser, url, interaction)
  const { longest, seconds, loading } = await visit(browser, url, interaction)
  return {
    interaction: interaction.name,
    page: interaction.path,
    'longest task in ms': longest === 0 ? 'below 50' : Math.round(longest),
    'step ÷ loading the page': (seconds / STEPS / loading).toFixed(2),
  }
}

async function visit(browser: Browser, url: string, { path, begin, act }: Interaction) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const taskSeconds = async () =>
      (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value
    // The compiler that runs the bench wraps named functions in a helper that does not exist in the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(noteLongTasks)
    await page.goto(url + path, { waitUntil: 'networkidle' })
    await begin(page)
    await untilQuiet(page)
    const loading = await taskSeconds()
    await page.evaluate(() => void (window.longTasks.length = 0))
    for (let count = 0; count < STEPS; count++) {
      await act(page, count)
      await untilQuiet(page)
    }
    const longest = await page.evaluate(() => Math.max(0, ...window.longTasks.map(({ duration }) => duration)))
    return { longest, seconds: (await taskSeconds()) - loading, loading }
  } finally {
    await context.close()
  }
}

declare global {
  interface Window {
    /** The tasks of the main thread that took 50 ms or longer, as the Long Tasks API reports them. */
    longTasks: PerformanceEntry[]
  }
}

/** Runs in the page. */
function noteLongTasks(): void {
  window.longTasks = []
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries())).observe({ type: 'longtask' })
}

async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(QUIET)
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
