/// <reference lib="dom" />
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { importRecords } from '../../src/database/import/import-collection'
import { readValues } from '../support/records'
import { openScratchGraph } from '../support/neo4j'
import { serverOver } from '../support/server'
import { bytesOf, downloaded, openPage, settled, type Watched } from '../support/pages'

/** Names that a careless or hostile record may contain. */
const MARKUP = '<img src="https://evil.example/x" onerror="document.title=\'run\'"><b>Bold</b> memorandum'
const FORMULA = '=HYPERLINK("https://evil.example","click")'
const ARABIC = 'مذكرة تفاهم بشأن الحكومة الرقمية (2021)'

const agreement = (id: string, title: string, signedOn: string) => ({
  record: 'agreement',
  id,
  title,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries: ['AE', 'SA'],
  signedOn,
  agencies: [{ name: 'هيئة الحكومة الرقمية', country: 'SA' }],
  summary: `About ${title}`,
  topics: ['digital government'],
  sources: [
    {
      url: `https://news.example/${id}?q=<script>1</script>`,
      title: `${title} & “news”`,
      publisher: 'javascript:alert(1)',
      kind: 'press',
      supports: ['title', 'signedOn', 'countries', 'agencies'],
    },
  ],
})

let address: string
beforeAll(async () => {
  const open = await openScratchGraph()
  const { records, problems } = readValues(
    [
      agreement('markup-2020', MARKUP, '2020-01-02'),
      agreement('formula-2021', FORMULA, '2021-03-04'),
      agreement('arabic-2022', ARABIC, '2022-05-06'),
    ],
    'given',
  )
  expect(problems).toEqual([])
  await importRecords(open.database, records, { collection: 'hostile', by: 'test' })
  address = await serverOver(open)
})

async function open(path: string): Promise<Watched> {
  const watched = await openPage(address, { viewport: { width: 1280, height: 900 } })
  await watched.page.goto(path)
  await settled(watched.page)
  // The page queries have not yet been sent to this graph. On a slow machine, planning such a query may take longer
  // than the query timeout.
  const again = watched.page.getByRole('button', { name: 'Try again' })
  while ((await again.count()) > 0) {
    await again.first().click()
    await settled(watched.page)
  }
  return watched
}

it.each(['/tie/AE-SA', '/agreement/markup-2020', '/country/SA', '/'])(
  '%s shows markup as text, runs none of it, and contacts no other host',
  async (path) => {
    const { page, outside, errors } = await open(path)
    await page.getByText('<b>Bold</b>').filter({ visible: true }).first().waitFor()
    expect(await page.locator('main img[src*=evil], main b:text-is("Bold"), main script').count()).toBe(0)
    expect(await page.title()).not.toBe('run')
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  },
)

it('a page links only to web addresses, and linked sites cannot access the page that opened them', async () => {
  const { page } = await open('/agreement/markup-2020')
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((each) => [(each as HTMLAnchorElement).href, (each as HTMLAnchorElement).rel]))
  expect(links.filter(([href]) => !/^https?:/.test(href ?? ''))).toEqual([])
  const away = links.filter(([href]) => !href?.startsWith(address))
  expect(away.length).toBeGreaterThan(0)
  expect(away.filter(([, rel]) => !rel?.includes('noopener'))).toEqual([])
})

it('an export contains a formula as text', async () => {
  const { page } = await open('/tie/AE-SA')
  const button = page.locator('#lines').getByRole('button', { name: /^CSV/ })
  const csv = await bytesOf(await downloaded(page, () => button.click()))
  const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
  const titles = rows.map(({ Title }) => Title)
  expect(titles).toContain(`'${FORMULA}`)
  expect(titles).toContain(ARABIC)
})

it('a page shows a name from right to left without changing the direction of the text around it', async () => {
  const { page } = await open('/agreement/arabic-2022')
  expect(await directionOf(page, 'main h1')).toBe('rtl')
  await page.goto('/tie/AE-SA')
  await settled(page)
  const line = page.locator('#lines').getByText(ARABIC).first()
  expect(await line.evaluate((element) => getComputedStyle(element).unicodeBidi)).toMatch(/isolate/)
  expect(await directionOf(page, '#lines tbody td >> nth=0')).toBe('ltr')
})

const directionOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).direction)
