/// <reference lib="dom" />
import type { Browser, Page, Request } from 'playwright-core'

/** One visit of a page. Times are in milliseconds since the address was requested. */
export interface Visit {
  /** The time at which everything in the window had appeared. */
  readonly shown: number
  /** The time at which everything on the page had appeared. */
  readonly settled: number
  /** The number of GraphQL requests that the page made. */
  readonly requests: number
}

/** The window of a small laptop. */
const viewport = { width: 1280, height: 900 }

/** A page is considered settled once this many milliseconds pass without a request, with nothing marked as busy. */
const QUIET = 500

/** Opens a page as a first-time visitor does, with an empty browser cache. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    // The compiler that runs the bench wraps named functions in a helper that does not exist in the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watch)
    const asked = countQuestions(page)
    await page.goto(address, { waitUntil: 'commit' })
    return await untilQuiet(page, asked)
  } finally {
    await context.close()
  }
}

/** The measurements that the page takes in each frame. */
interface Noted {
  /** The last time, in milliseconds since the address was requested, at which something in the window was loading. */
  shown: number
  /** The last such time for the whole page. */
  settled: number
  now: number
}

/** Runs in the page and checks in each frame whether something is still loading. */
function watch(): void {
  const noted: Noted = { shown: 0, settled: 0, now: 0 }
  Object.assign(window, { noted })
  const WAITING = '[aria-busy=true], main [role=status]'
  const look = () => {
    noted.now = performance.now()
    const waiting = Array.from(document.querySelectorAll(WAITING)).filter(
      (one) => one.matches('[aria-busy=true]') || /^(Looking it up|Opening the page)/.test(one.textContent ?? ''),
    )
    const isOpening = document.querySelector('main h1') === null
    const isInWindow = (one: Element) => one.getBoundingClientRect().top < window.innerHeight
    if (isOpening || waiting.some(isInWindow)) noted.shown = noted.now
    if (isOpening || waiting.length > 0) noted.settled = noted.now
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

interface Asked {
  all: number
  waiting: number
}

function countQuestions(page: Page): Asked {
  const asked: Asked = { all: 0, waiting: 0 }
  const isQuestion = (request: Request) => request.url().endsWith('/graphql')
  const ended = (request: Request) => void (isQuestion(request) && asked.waiting--)
  page.on('request', (request) => {
    if (!isQuestion(request)) return
    asked.all++
    asked.waiting++
  })
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return asked
}

async function untilQuiet(page: Page, asked: Asked): Promise<Visit> {
  for (;;) {
    await page.waitForTimeout(50)
    const { shown, settled, now } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted)
    if (asked.waiting === 0 && now - settled > QUIET) return { shown, settled, requests: asked.all }
  }
}
