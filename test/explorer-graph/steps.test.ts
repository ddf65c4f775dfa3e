/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { bytesOf, downloaded } from '../support/pages'
import { post } from '../support/post'
import { server } from '../support/server'
import { openDrawing, stands, taken } from './support/drawing'
import { agreementView, pairView } from './support/views'

interface Drawn {
  readonly nodes: readonly {
    id: string
    kind: string
    happenedOn: string | null
    topics: readonly string[]
    basis: readonly string[]
  }[]
  readonly edges: readonly { from: string; to: string }[]
}

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

async function drawn(page: Page): Promise<Drawn> {
  return JSON.parse((await taken(page, 'JSON')).toString('utf8')) as Drawn
}

const dated = ['Agreement', 'Initiative', 'Event']

describe('filters', () => {
  it('by basis, topic and day hide all other entries until they are removed', async () => {
    const page = await open(pairView)
    const before = (await drawn(page)).nodes.length
    const filter = async (line: string | RegExp) => {
      await page.getByRole('tab', { name: 'Filter' }).click()
      await page.locator('.filter-line', { hasText: line }).getByRole('checkbox').first().click()
    }
    await filter('bilateral')
    await page.waitForURL(/basis=BILATERAL/)
    const bilateral = (await drawn(page)).nodes.filter(({ kind }) => dated.includes(kind))
    expect(bilateral.length).toBeGreaterThan(2)
    expect(bilateral.filter(({ basis }) => !basis.includes('BILATERAL'))).toEqual([])
    await filter('digital identity')
    await page.waitForURL(/topic=/)
    const covering = (await drawn(page)).nodes.filter(({ kind }) => dated.includes(kind))
    expect(covering.length).toBeGreaterThan(0)
    expect(covering.filter(({ topics }) => !topics.includes('digital identity'))).toEqual([])
    await page.getByRole('tab', { name: 'Filter' }).click()
    await page.getByRole('button', { name: 'Remove all filters' }).click()
    await page.waitForURL((url) => !/basis|topic/.test(url.search))
    await page.getByRole('tab', { name: 'Filter' }).click()
    await page.getByLabel('from', { exact: true }).fill('2022-01-01')
    await page.waitForURL(/from=2022-01-01/)
    const late = (await drawn(page)).nodes.filter(({ kind }) => dated.includes(kind))
    expect(late.length).toBeGreaterThan(0)
    expect(late.filter(({ happenedOn }) => happenedOn !== null && happenedOn < '2022-01-01')).toEqual([])
    expect((await taken(page, 'SVG')).toString('utf8')).toContain('Filters: from 1 January 2022.')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL((url) => !url.search.includes('from='))
    expect((await drawn(page)).nodes).toHaveLength(before)
  })
})

describe('expanding a node', () => {
  it('shows the number of neighbours before they are drawn, and draws that many', async () => {
    const [row] = await database.read(
      'MATCH (:Agency {id: $id})-[:PARTY_TO]->(agreement:Agreement) RETURN count(DISTINCT agreement) AS count',
      { id: 'sg-govtech' },
    )
    const page = await open(`${agreementView}&open=sg-govtech`)
    const way = page.getByRole('button', { name: /is party to \d+ agreements/ })
    expect(await way.innerText()).toContain(`is party to ${String(row?.count)} agreements`)
    await way.click()
    await page.waitForURL(/expand=/)
    await stands(page)
    const { edges, nodes } = await drawn(page)
    const agreements = new Set(nodes.filter(({ kind }) => kind === 'Agreement').map(({ id }) => id))
    const drawnOfIt = new Set(
      edges.filter(({ from, to }) => from === 'sg-govtech' && agreements.has(to)).map(({ to }) => to),
    )
    expect(drawnOfIt.size).toBe(row?.count)
  })
})

describe('a line for several facts', () => {
  it('is drawn as one line, and opens into one line for each fact', async () => {
    const page = await open(pairView)
    const pairs = new Map<string, number>()
    for (const { from, to } of (await drawn(page)).edges) {
      const id = [from, to].sort().join(' ')
      pairs.set(id, (pairs.get(id) ?? 0) + 1)
    }
    const [joint = '', facts = 0] = [...pairs].sort((one, other) => other[1] - one[1])[0] ?? []
    expect(facts).toBeGreaterThan(1)
    await page.goto(`${pairView}&open=${encodeURIComponent(joint)}`)
    await stands(page)
    // A link to a page with an open line shows that line immediately.
    await page.getByRole('heading', { name: `${facts} facts on this line` }).waitFor()
    expect(await page.locator('.fact-line').count()).toBe(facts)
  })
})

describe('a path', () => {
  it('is found between two nodes that are clicked in the picture', async () => {
    const page = await open(`${agreementView}&open=person-gb-philip-hammond`)
    await page.getByRole('button', { name: 'Path from here' }).click()
    await page.getByRole('tab', { name: 'List' }).click()
    await page.locator('.graph-list [data-id="sg-govtech"]').click()
    await page.getByRole('button', { name: 'Path to here' }).click()
    await page.waitForURL(/path=person-gb-philip-hammond/)
    await page.getByRole('button', { name: /Path 1: 2 hops/ }).waitFor()
    expect(await page.locator('.hop').count()).toBe(2)
  })
})

describe('sizes and colours', () => {
  it('show betweenness and communities, and link to the rule', async () => {
    const page = await open(agreementView)
    await page.getByLabel('Size shows').selectOption({ label: 'betweenness' })
    await page.waitForURL(/size=betweenness/)
    await page.getByLabel('Colour shows').selectOption({ label: 'community' })
    await page.waitForURL(/colour=community/)
    await page.getByText('community 1').first().waitFor()
    await page.getByText('Counting rules').click()
    const rules = await page.locator('.rules').innerText()
    expect(rules).toContain('Freeman 1977')
    expect(rules).toContain('Louvain')
  })
})

describe('views', () => {
  it('are saved by name and as a file, and show the same picture again', async () => {
    const page = await open(`${agreementView}&hide=SG&without=Person&size=pagerank`)
    const search = new URL(page.url()).search
    await page.getByRole('tab', { name: 'Views' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Without people')
    await page.getByRole('button', { name: 'Save in this browser' }).click()
    await page.getByText('Saved as “Without people”.').waitFor()
    const button = page.getByRole('button', { name: 'Save as a file' })
    const buffer = await bytesOf(await downloaded(page, () => button.click()))
    await page.goto('/graph?of=GB')
    await stands(page)
    await page.getByRole('tab', { name: 'Views' }).click()
    await page.getByRole('button', { name: /^Without people/ }).click()
    await page.waitForURL((url) => url.search === search)
    await page.goto('/graph')
    await page.setInputFiles('input[type=file]', { name: 'view.json', mimeType: 'application/json', buffer })
    await page.waitForURL((url) => url.search === search)
  })
})

describe('the queries behind the picture', () => {
  it('return its contents over GraphQL, and a link leads to Neo4j Browser', async () => {
    const page = await open(agreementView)
    const href = await page.getByRole('link', { name: 'the start' }).getAttribute('href')
    const asked = new URLSearchParams(href?.split('#')[1])
    const variables = JSON.parse(asked.get('variables') ?? '{}') as object
    const response = await post(`${address}/graphql`, asked.get('query') ?? '', variables)
    const answer = (await response.json()) as { data: { neighbourhood: { nodes: { id: string }[] } } }
    const ids = answer.data.neighbourhood.nodes.map(({ id }) => id).sort()
    expect(ids).toEqual((await drawn(page)).nodes.map(({ id }) => id))
    await page.getByText('The same graph in Neo4j Browser').click()
    const link = page.getByRole('link', { name: 'Open Neo4j Browser' })
    expect(await link.getAttribute('href')).toBe('/neo4j-browser')
  })
})

describe('the link to the graph', () => {
  it.each([
    ['/tie/GB-SG', 'GB-SG'],
    ['/country/SG', 'SG'],
    ['/agency/sg-govtech', 'sg-govtech'],
    ['/person/person-kok-ping-soon', 'person-kok-ping-soon'],
    ['/agreement/gb-sg-mou-digital-government-2019', 'gb-sg-mou-digital-government-2019'],
    ['/topic/topic-digital-skills', 'topic-digital-skills'],
  ])('is on %s', async (path, id) => {
    const { page } = await openDrawing(address)
    await page.goto(path)
    await page.getByRole('link', { name: 'In the graph' }).click()
    await stands(page)
    expect(new URL(page.url()).searchParams.get('of')).toBe(id)
    await page.locator(`.graph-list [data-id="${id}"]`).waitFor()
  })
  it('on the page of a search leads to all of its results', async () => {
    const { page } = await openDrawing(address)
    await page.goto('/')
    await page.locator('input[role=combobox]').fill('govtech')
    await page.getByRole('option', { name: /^All \d+ found, drawn together/ }).click()
    await page.waitForURL(/\/graph\?of=/)
    await stands(page)
    expect(new URL(page.url()).searchParams.getAll('of').length).toBeGreaterThan(1)
  })
})
