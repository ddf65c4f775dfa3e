/// <reference lib="dom" />
import type { Browser, Page, Request } from 'playwright-core'

/** Milliseconds from asking for a page's address. */
export interface Visit {
  /** Until all in the window is shown, and nothing in it changes any more. */
  readonly shown: number
  /** Until all of the page is. */
  readonly settled: number
  /** How many GraphQL requests it made. */
  readonly requests: number
}

/** A window as wide and high as that of a small laptop. */
const viewport = { width: 1280, height: 900 }

/** Milliseconds without a request and without a busy part after which a page counts as settled. */
const QUIET = 500

/** Opens a page as somebody does who has never been here: nothing of it is in the browser's cache. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    // The compiler that runs the bench wraps named functions in one that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watch)
    const asked = countQuestions(page)
    await page.goto(address, { waitUntil: 'commit' })
    return await untilQuiet(page, asked)
  } finally {
    await context.close()
  }
}

/** What the page itself notes, frame by frame. */
interface Noted {
  /** When something in the window, or anywhere, was last seen to be missing; milliseconds from asking for the address. */
  shown: number
  settled: number
  now: number
}

/** Runs in the page: looks at each frame whether something is still on its way. */
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
