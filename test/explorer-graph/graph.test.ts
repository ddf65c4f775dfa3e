/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { server } from '../support/server'
import { madeGraph } from './support/made-graph'
import { openDrawing, places, stands, taken } from './support/drawing'
import { pixelsOf } from './support/png'
import { agreementView, pairView } from './support/views'

let address: string
let database: Database
beforeAll(async () => {
  database = await loadedGraph()
  address = await server()
})

async function open(path: string): Promise<Page> {
  const { page } = await openDrawing(address)
  await page.goto(path)
  await stands(page)
  return page
}

it('the graph is drawn with WebGL', async () => {
  const page = await open(agreementView)
  const drawn = await page.evaluate(
    () =>
      document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes')?.getContext('webgl2')?.isContextLost() === false,
  )
  expect(drawn).toBe(true)
})

describe('a picture', () => {
  it('is the same for the same view, regardless of the steps that led to it', async () => {
    const page = await open(agreementView)
    const before = await places(page)
    await page.getByRole('tab', { name: 'List' }).click()
    await page.locator('[data-id="sg-govtech"]').click()
    await page.getByRole('button', { name: /is party to \d+ agreements/ }).click()
    await page.waitForURL(/expand=sg-govtech/)
    await stands(page)
    const after = await places(page)
    // The earlier nodes have not moved, and a copied link shows the same picture.
    expect(after).toMatchObject(before)
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length)
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await places(other)).toEqual(after)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL((url) => !url.search.includes('expand'))
    await stands(page)
    expect(await places(page)).toEqual(before)
    await page.getByRole('button', { name: 'Redo' }).click()
    await page.waitForURL(/expand=sg-govtech/)
    await stands(page)
    expect(await places(page)).toEqual(after)
  })

  it('shows how many of the nodes are drawn, and loads the rest', async () => {
    const iso = 'source-aa9a1ec761f1844f'
    const [row] = await database.read(
      'MATCH (source:Source {id: $id}) RETURN COUNT { (source)-[:MENTIONS]->() } AS mentioned',
      { id: iso },
    )
    const page = await open(`/graph?of=${iso}`)
    const capped = page.locator('.capped')
    // The source itself is one of the 200.
    expect(await capped.innerText()).toContain(`199 of ${String(row?.mentioned)} neighbours`)
    await capped.getByRole('button', { name: 'Get 200 more' }).click()
    await page.waitForURL(/pages=2/)
    await capped.waitFor({ state: 'detached' })
    await stands(page)
    expect(Object.keys(await places(page))).toHaveLength(Number(row?.mentioned) + 1)
  })

  it('shows the facts of a line, with their sources, if the line is chosen', async () => {
    const page = await open(agreementView)
    await page.locator('[data-id="person-gb-kevin-cunnington"], [data-id*="person-"]').first().click()
    await page.getByRole('region', { name: 'Lines drawn' }).getByRole('button').first().click()
    const facts = page.getByRole('region', { name: 'Facts of this line' })
    await facts
      .getByText(/\d sources?/)
      .first()
      .click()
    // The documents are looked up only when the reader opens them.
    await facts
      .getByRole('link', { name: /opens the document in a new tab/ })
      .first()
      .waitFor()
  })

  it('can be filtered with its legend, and the exported picture states the filters', async () => {
    const page = await open(agreementView)
    const before = Object.keys(await places(page)).length
    await page.getByRole('tab', { name: 'Filter' }).click()
    await page.locator('.filter-line', { hasText: 'People' }).getByRole('checkbox').uncheck()
    await page.waitForURL(/without=Person/)
    expect(Object.keys(await places(page)).length).toBeLessThan(before)
    expect((await taken(page, 'SVG')).toString('utf8')).toContain('Filters: without people.')
  })

  it('shows the evidence of each hop of a path', async () => {
    const page = await open('/graph?of=person-gb-philip-hammond&path=person-gb-philip-hammond~sg-smart-nation-2014')
    await page.getByRole('tab', { name: 'Path' }).click()
    await page.getByRole('button', { name: /Path 1: \d+ hops?/ }).waitFor()
    const hop = page.locator('.hop[aria-current="step"]')
    const first = await hop.innerText()
    await hop.getByText(/\d sources?/).click()
    await page.getByRole('button', { name: 'Next hop' }).click()
    await page.waitForURL(/path=[^&]*(~|%7E)0(~|%7E)1/)
    expect(await hop.innerText()).not.toBe(first)
  })
})

describe('the list, with the keyboard alone', () => {
  it('lets a reader move through it, and open, pin and hide nodes', async () => {
    const page = await open(agreementView)
    const lines = page.locator('.graph-list [data-id]')
    await lines.first().focus()
    await page.keyboard.press('ArrowDown')
    const second = await lines.nth(1).getAttribute('data-id')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(second)
    await page.keyboard.press('p')
    await page.waitForURL(/pin=/)
    await page.keyboard.press('h')
    await page.waitForURL(new RegExp(`hide=${second}`))
    await page.locator(`.graph-list [data-id="${second}"]`).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.waitForURL(/open=/)
    await page.getByRole('tab', { name: 'Open', selected: true }).waitFor()
  })
})

describe('an export', () => {
  it('is not blank as PNG, and has space for its caption', async () => {
    const page = await open(agreementView)
    const { width, height, colours } = pixelsOf(await taken(page, 'PNG'))
    expect([width, height > 2000]).toEqual([3200, true])
    expect(colours).toBeGreaterThan(20)
  })

  it('includes the title, filters, date, revision and citation as SVG', async () => {
    const page = await open(agreementView)
    const svg = (await taken(page, 'SVG')).toString('utf8')
    const root = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.nodeName,
      svg,
    )
    expect(root).toBe('svg')
    for (const part of ['Around GDS–GovTech', 'No filters.', 'Data revision revision-', 'drawn on', 'Cite as: GovTies'])
      expect(svg).toContain(part)
  })

  it('can be reopened from JSON', async () => {
    const page = await open(agreementView)
    const file = await taken(page, 'JSON')
    const before = (JSON.parse(file.toString('utf8')) as { nodes: unknown[] }).nodes.length
    await page.goto('/graph')
    await page.setInputFiles('input[type=file]', { name: 'graph.json', mimeType: 'application/json', buffer: file })
    await stands(page)
    expect(Object.keys(await places(page))).toHaveLength(before)
  })

  it('returns the same nodes when run as Cypher', async () => {
    const page = await open(agreementView)
    const shown = Object.keys(await places(page)).sort()
    await page.getByText('The same graph in Neo4j Browser').click()
    const text = await page.getByLabel('Cypher', { exact: true }).innerText()
    const [ids = '', relationships = ''] = [...text.matchAll(/=> (\[.*\]);/g)].map(([, list]) => list ?? '')
    const list = (of: string) => JSON.parse(of.replaceAll("'", '"')) as string[]
    const statement = text.slice(text.lastIndexOf(':param')).replace(/^.*\n/, '')
    const rows = await database.read(statement, { ids: list(ids), relationships: list(relationships) })
    const found = new Set(rows.map((row) => (row.node as { properties: { id: string } }).properties.id))
    expect([...found].sort()).toEqual(shown)
  })
})

describe('the page after a failure', () => {
  it('draws the picture again if the browser discarded the context', async () => {
    const page = await open(agreementView)
    await page.evaluate(() =>
      document
        .querySelector<HTMLCanvasElement>('canvas.sigma-nodes')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    )
    await page.getByText('it has been redrawn').waitFor()
    const alive = await page.evaluate(
      () =>
        document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes')?.getContext('webgl2')?.isContextLost() ===
        false,
    )
    expect(alive).toBe(true)
  })

  it('opens a view that another version saved, and names the parts that it cannot read', async () => {
    const page = await open(agreementView)
    const old = [
      {
        format: 'govties-view-0',
        name: 'From before',
        address: 'of=SG&lens=3d',
        savedAt: '2025-01-01T00:00:00Z',
        revision: null,
      },
    ]
    await page.evaluate((views) => localStorage.setItem('govties.graph-views', JSON.stringify(views)), old)
    await page.reload()
    await stands(page)
    await page.getByRole('tab', { name: 'Views' }).click()
    await page.getByRole('button', { name: /^From before/ }).click()
    await page.getByText(/These parts could not be read and were ignored: lens\./).waitFor()
    await page.waitForURL(/of=SG/)
  })

  it('reports that the browser has no space for another view', async () => {
    const page = await open(agreementView)
    await page.evaluate(() => {
      for (let size = 1_000_000; size > 10; size = Math.floor(size / 2))
        try {
          for (let n = 0; ; n += 1) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size))
        } catch {
          continue
        }
    })
    await page.getByRole('tab', { name: 'Views' }).click()
    await page.getByRole('button', { name: 'Save in this browser' }).click()
    await page.getByText('The browser has no space for another view').waitFor()
  })

  it('follows an id that was merged, and shows a notice', async () => {
    const [row] = await database.read(
      'MATCH (former:FormerId)-[:NOW]->(now:Entity) RETURN former.id AS old, now.id AS now ORDER BY old LIMIT 1',
    )
    const page = await open(`/graph?of=${String(row?.old)}`)
    await page.getByText(`${String(row?.old)} was merged into ${String(row?.now)}`).waitFor()
    await page.waitForURL((url) => url.searchParams.getAll('of').join() === row?.now)
  })

  it('reports that no node has an unknown id', async () => {
    const { page } = await openDrawing(address)
    await page.goto('/graph?of=nobody-knows-this')
    await page.getByText('There is no record with the id nobody-knows-this.').waitFor()
  })
})

describe('the page without WebGL', () => {
  it('shows the same picture as SVG and a table, and states the reason', async () => {
    const { page, errors } = await openDrawing(address, { webGl: false })
    await page.goto(pairView)
    await stands(page)
    await page.getByText('WebGL is turned off or not supported in this browser.').waitFor()
    const marks = await page.locator('.graph-svg .graph-touch title').count()
    expect(marks).toBe(await page.locator('.graph-list [data-id]').count())
    await page.getByRole('table', { name: 'Facts drawn' }).waitFor()
    expect(errors).toEqual([])
  })

  it('reports that more than 500 nodes cannot be drawn, but lists them in the tables', async () => {
    const { page, errors } = await openDrawing(address, { webGl: false })
    await page.goto('/graph')
    await page.waitForSelector('input[type=file]')
    const buffer = Buffer.from(JSON.stringify(madeGraph(600, 900)))
    await page.setInputFiles('input[type=file]', { name: 'made.json', mimeType: 'application/json', buffer })
    await page.getByText('Without it, at most 500 nodes can be drawn').waitFor()
    expect(await page.locator('.graph-svg').count()).toBe(0)
    await page.getByText('All 600 are in the list and in the tables.').waitFor()
    await page.getByRole('table', { name: 'Nodes drawn' }).waitFor()
    expect(errors).toEqual([])
  })
})
