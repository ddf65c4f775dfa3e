import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { openDatabase } from '../src/database/open-database'
import { readSettings } from '../src/model/settings'
import { launchOptions, withoutWebGl } from '../test/support/services/browser'
import { part } from './figures'
import { plansOfPages } from './pages/plans'
import { type Visit, visit } from './pages/visit'
import { start, type Started } from './start'

/** The address of one page of each kind. */
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  matrix: '/matrix',
  map: '/map',
  graph: '/graph?of=gb-sg-mou-digital-government-2019',
  gaps: '/gaps?country=SG',
  expiring: '/expiring',
  discrepancies: '/discrepancies',
  pair: '/tie/GB-SG',
  country: '/country/SG',
  agency: '/agency/sg-govtech',
  agreement: '/agreement/gb-sg-mou-digital-government-2019',
  person: '/person/person-kok-ping-soon',
  initiative: '/initiative/sg-smart-nation-2014',
  event: '/event/gb-sg-mou-digital-government-2019-signing',
  topic: '/topic/topic-digital-skills',
  source: '/source/source-ad3a336b79e8e78d',
}

const { values: flags } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    page: { type: 'string', multiple: true, default: Object.keys(PAGES) },
    rounds: { type: 'string', default: '3' },
    home: { type: 'string' },
    plans: { type: 'boolean', default: false },
  },
})

async function run(): Promise<void> {
  const home = flags.home ? resolve(flags.home) : mkdtempSync(join(tmpdir(), 'govties-first-pages-'))
  const browser = await chromium.launch(launchOptions(withoutWebGl))
  try {
    await beginHome(home, browser)
    const started = await start(home)
    try {
      await report(started, browser)
    } finally {
      await started.stop()
    }
  } finally {
    await browser.close()
    if (!flags.home) rmSync(home, { recursive: true })
  }
}

/**
 * Starts the product once to load the data into the home folder. Uses the browser once, so that the startup of the
 * browser is not measured.
 */
async function beginHome(home: string, browser: Browser): Promise<void> {
  const { url, stop } = await start(home)
  await visit(browser, `${url}/ask`)
  await stop()
}

async function report(started: Started, browser: Browser): Promise<void> {
  const [load = 0] = loadavg()
  const ready = performance.now()
  const planned = untilPlanned(started.url).then(() => performance.now() - ready)
  const order = fc.sample(fc.shuffledSubarray(flags.page, { minLength: flags.page.length }), {
    numRuns: 1,
    seed: Number(flags.seed),
  })[0]!
  const first = new Map<string, Visit & { at: number }>()
  for (const page of order) {
    const at = performance.now() - ready
    first.set(page, { at, ...(await visit(browser, started.url + PAGES[page]!)) })
  }
  const plannedAfter = await planned
  const later = new Map<string, Visit[]>(order.map((page) => [page, []]))
  for (let round = 0; round < Number(flags.rounds); round++)
    for (const page of order) later.get(page)!.push(await visit(browser, started.url + PAGES[page]!))
  console.log(
    `Load ${load.toFixed(1)} at the beginning. Ready ${seconds(started.readyAfter)} s after the start, all planned ${seconds(plannedAfter)} s after that.`,
  )
  console.table(order.map((page) => rowOf(page, first.get(page)!, later.get(page)!)))
  if (flags.plans) await reportPlans(started)
}

/** Formats the visits of a page in seconds, with the ratio of a first visit to a later one. */
function rowOf(page: string, first: Visit & { at: number }, later: Visit[]) {
  const [shown, settled] = [usual(later, 'shown'), usual(later, 'settled')]
  return {
    page,
    'asked at': seconds(first.at),
    shown: seconds(first.shown),
    'shown later': seconds(shown),
    ratio: (first.shown / shown).toFixed(1),
    settled: seconds(first.settled),
    'settled later': seconds(settled),
    'ratio settled': (first.settled / settled).toFixed(1),
    requests: first.requests,
  }
}

const usual = (visits: Visit[], figure: 'shown' | 'settled'): number =>
  part(
    visits.map((one) => one[figure]),
    0.5,
  )
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2)

async function untilPlanned(url: string): Promise<void> {
  for (;;) {
    const { pageQueries } = (await (await fetch(`${url}/readyz`)).json()) as { pageQueries: string }
    if (pageQueries !== 'planning') return
    await wait(100)
  }
}

async function reportPlans({ env }: Started): Promise<void> {
  const open = await openDatabase(readSettings(env), () => undefined)
  try {
    const plans = await plansOfPages(open.database, 3)
    const all = plans.reduce((sum, plan) => sum + plan.milliseconds, 0)
    console.log(`${plans.length} statements are planned in ${seconds(all)} s, one after the other.`)
    console.table(plans.map((plan) => ({ ...plan, milliseconds: Math.round(plan.milliseconds) })))
  } finally {
    await open.release()
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
