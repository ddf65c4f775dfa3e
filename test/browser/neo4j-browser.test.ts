/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { cypherFolder, readStatements } from '../../src/database/cypher-file'
import { projectRoot } from '../../src/model/project-root'
import { openPage } from '../support/pages'
import { service } from '../support/services/client'
import type { Product } from '../support/services/product'

const pictures = join(projectRoot, '.govties', 'screenshots')
mkdirSync(pictures, { recursive: true })

const [foundingStory = ''] = readStatements('browser/pictures.cypher')

let product: Product
beforeAll(async () => {
  product = await service('/product')
})

/** Fills in the form with the values that the banner of `npm start` prints. */
async function connect(page: Page): Promise<void> {
  const field = (name: string) => page.locator(`[data-testid=${name}]`)
  await field('bolt-scheme-select').selectOption('bolt://')
  await field('boltaddress').fill(product.address.replace('bolt://', ''))
  await field('username').fill(product.username)
  await field('password').fill(product.password)
  await field('connect').click()
  await page.getByText('You are connected as user').waitFor()
}

/** Drops the style file into the window, as the guide describes. */
async function dropStyle(page: Page): Promise<void> {
  const style = readFileSync(join(cypherFolder, 'browser', 'style.grass'), 'utf8')
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'style.grass'))
    const main = document.querySelector('[data-testid=main]')
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      main?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
    }
  }, style)
  await page.getByText('node.Country').waitFor()
}

async function run(page: Page, cypher: string): Promise<void> {
  await page.locator('[data-testid=activeEditor]').click()
  await page.keyboard.insertText(cypher)
  await page.keyboard.press('Control+Enter')
  await page.locator('svg g.node').first().waitFor()
}

/** Waits until the layout is stable, which means that no circle has moved for 30 frames. */
async function rested(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const places = () =>
      Array.from(document.querySelectorAll('svg g.node'), (node) => node.getAttribute('transform')).join()
    const next = () => new Promise(requestAnimationFrame)
    for (let before = places(), still = 0; still < 30; before = places()) {
      await next()
      still = places() === before ? still + 1 : 0
    }
  })
}

/** Returns the captions of the circles. Neo4j Browser breaks captions into lines, and cuts off long captions. */
function captions(page: Page): Promise<string[]> {
  const nodes = page.locator('svg g.node')
  return nodes.evaluateAll((all) =>
    all.map((node) => Array.from(node.querySelectorAll('text'), (line) => line.textContent?.trim()).join(' ')),
  )
}

/** Returns the number of nodes of each label, as shown in the legend of the picture. */
async function counts(page: Page): Promise<Record<string, number>> {
  const chips = await page.locator('[data-testid^=property-details-overview-node-label-]').allTextContents()
  return Object.fromEntries(
    chips.map((chip) => {
      const [, label, count] = /^(\S+) \((\d+)\)$/.exec(chip) ?? []
      return [label ?? chip, Number(count)]
    }),
  )
}

it('draws the founding story in Neo4j Browser, with legible captions', async () => {
  const { origin } = new URL(product.browserUrl)
  const { page } = await openPage(origin, { viewport: { width: 1500, height: 1100 } })
  await page.goto(product.browserUrl)
  await connect(page)
  await dropStyle(page)
  await run(page, foundingStory)
  const shown = await captions(page)
  for (const caption of ['Singapore', 'United Kingdom', 'Kok Ping Soon', 'Kevin Cunnington', 'Philip Hammond']) {
    expect(shown).toContain(caption)
  }
  expect(shown.filter((caption) => caption.startsWith('Government'))).toEqual(
    expect.arrayContaining(['Government Technology Agency', 'Government Digital Service']),
  )
  expect(shown.some((caption) => caption.startsWith('GDS–GovTech Memorandum'))).toBe(true)
  expect(shown.some((caption) => caption.startsWith('Singapore–'))).toBe(true)
  const counted = await counts(page)
  expect(counted).toMatchObject({ Agreement: 1, Agency: 2, Country: 2, Person: 4, Initiative: 1, Commitment: 4 })
  expect(counted['*']).toBe(shown.length)
  await rested(page)
  await page.locator('[data-testid=frame]').first().getByTitle('Fullscreen').click()
  await page.locator('[aria-label=zoom-to-fit]').click()
  await rested(page)
  await page
    .locator('[data-testid=frame]')
    .first()
    .screenshot({ path: join(pictures, 'neo4j-browser.png') })
})
