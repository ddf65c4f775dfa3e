/// <reference lib="dom" />
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { ask } from '../questions/ask'
import { server } from '../support/server'
import { bytesOf, downloaded, openPage, settled } from '../support/pages'

let address: string
beforeAll(async () => {
  address = await server()
})

async function open(path: string): Promise<Page> {
  const { page } = await openPage(address, { viewport: { width: 1280, height: 900 } })
  await page.goto(path)
  await settled(page)
  return page
}

/** Returns a name for a query and its variables. */
const operationOf = (query: string, variables: object = {}): string =>
  `${/query (\w+)/.exec(query)?.[1]} ${JSON.stringify(variables)}`

describe('an analyst with a mouse', () => {
  it('goes from the home page to a pair, and sees the sources of an entry', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'What ties Singapore and the United Kingdom?' }).click()
    await page.getByRole('heading', { level: 1, name: 'United Kingdom and Singapore' }).waitFor()
    const line = page.locator('#entry-gb-sg-mou-digital-government-2019')
    await line.getByText(/\d sources? for GDS–GovTech/).click()
    expect(await line.getByRole('link', { name: /www\.businesstimes\.com\.sg/ }).getAttribute('rel')).toContain(
      'noopener',
    )
  })

  it('sees both days of signature side by side, with the rule that prefers one of them', async () => {
    const page = await open('/tie/GB-SG')
    const article = page
      .locator('article.discrepancy')
      .filter({ hasText: 'GDS–GovTech Memorandum of Understanding' })
      .first()
    expect(await article.innerText()).toMatch(/13 June 2019[\s\S]*preferred[\s\S]*14 June 2019[\s\S]*also on record/)
    expect(await article.innerText()).toContain('body over caption')
  })

  it('sorts the table of entries, and exports it in the same order', async () => {
    const page = await open('/tie/GB-SG')
    const lines = page.locator('#lines')
    await lines.getByRole('button', { name: 'Title', exact: true }).click()
    const csv = await bytesOf(await downloaded(page, () => lines.getByRole('button', { name: /^CSV/ }).click()))
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
    expect(rows.map((row) => row.Id)).toContain('gb-sg-mou-digital-government-2019')
    const titles = rows.map((row) => row.Title ?? '')
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare))
  })

  it('exports the entries as JSON, with the address of the page and the revision', async () => {
    const page = await open('/tie/GB-SG')
    const button = page.locator('#lines').getByRole('button', { name: /^JSON/ })
    const json = await bytesOf(await downloaded(page, () => button.click()))
    const file = JSON.parse(json.toString('utf8')) as Record<string, unknown>
    expect(file).toMatchObject({ address: page.url(), revision: expect.stringMatching(/^revision-/) as string })
    expect(file.rows).toHaveLength(await page.locator('#lines tbody tr').count())
  })
})

describe('an analyst who uses only the keyboard', () => {
  it('searches, selects a result with the arrow keys, and hears the page heading announced', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: 'Search the graph' }).focus()
    await page.keyboard.type('govtech')
    const wanted = page.getByRole('option', { name: /Government Technology Agency/ }).first()
    await wanted.waitFor()
    // The list may still change to the list for the whole text, but the chosen entry remains chosen.
    while ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { level: 1, name: /Government Technology Agency/ })
    await heading.waitFor()
    await page.waitForFunction(() => document.title.includes('Government Technology Agency'))
  })

  it('moves between the marks on the timeline, and from a mark to its row', async () => {
    const page = await open('/tie/GB-SG')
    const first = page.locator('.timeline a.mark-link').first()
    await first.focus()
    await page.keyboard.press('ArrowRight')
    const label = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(label).toMatch(/^#entry-/)
    await page.keyboard.press('Enter')
    await page.waitForFunction((hash) => window.location.hash === hash, label)
  })

  it('chooses a day with the slider, and the figures state that day', async () => {
    const page = await open('/tie/GB-SG')
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/asOf=\d{4}-\d\d-\d\d/)
    await page.getByText(/agreements between exactly these two, concluded by/).waitFor()
  })

  it('moves through the matrix and opens a pair', async () => {
    const page = await open('/matrix?order=name')
    await page.locator('canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.cell-words a').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/tie\//)
  })
})

describe('in other tasks, an analyst who uses only the keyboard', () => {
  it('opens the sources of an entry, and reaches the first link with Tab', async () => {
    const page = await open('/tie/GB-SG')
    const summary = page.locator('#entry-gb-sg-mou-digital-government-2019 details.sources > summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await page
      .locator('#entry-gb-sg-mou-digital-government-2019')
      .getByRole('link', { name: /www\.businesstimes\.com\.sg/ })
      .waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')
  })

  it('sorts a table and exports it', async () => {
    const page = await open('/tie/GB-SG')
    const lines = page.locator('#lines')
    await lines.getByRole('button', { name: 'Title', exact: true }).focus()
    await page.keyboard.press('Enter')
    await lines.locator('th[aria-sort=ascending]').waitFor()
    await lines.getByRole('button', { name: /^CSV/ }).focus()
    const download = await downloaded(page, () => page.keyboard.press('Enter'))
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
  })

  it('chooses a country, and sees its gaps with their reasons', async () => {
    const page = await open('/gaps')
    await page.getByLabel('Country or bloc').focus()
    await page.keyboard.type('Estonia')
    await page.keyboard.press('Enter')
    await page.waitForURL(/country=EE/)
    await page.getByRole('heading', { name: 'No tie recorded, partners in common' }).waitFor()
    await page.getByText('Based on:').first().waitFor()
  })

  it('narrows the range of end dates, and the address contains the new range', async () => {
    const page = await open('/renewals?from=2026-01-01')
    await page.getByLabel('To', { exact: true }).fill('2026-06-30')
    await page.keyboard.press('Enter')
    await page.waitForURL(/to=2026-06-30/)
    await settled(page)
    await page.getByText('Ends and renewals from 1 January 2026 to 30 June 2026').first().waitFor()
    // Terms that end in 2026, in June 2026 or on 12 June 2026, as in the golden answer of `expiring`.
    expect(await page.locator('tbody tr').count()).toBe(4)
  })

  it('opens the query of a page in an editor', async () => {
    const page = await open('/tie/GB-SG')
    await page.locator('.shown-queries a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/graphiql/)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    // GraphiQL names each tab after the query in that tab.
    await page.locator('.graphiql-tab-active').filter({ hasText: 'Pair' }).waitFor()
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('"Pair"') ?? false)
    await page.getByRole('button', { name: 'Execute query' }).click()
    expect(await (await answered).json()).toMatchObject({ data: { ties: [{ id: 'GB-SG' }] } })
  })

  // There is a tie between the first pair. The second pair shares only an agreement that does not count.
  it.each(['/tie/GB-SG', '/tie/GB-SG?asOf=2021-01-01', '/tie/BB-EE'])(
    'sees every query that %s sends',
    async (path) => {
      const { page } = await openPage(address)
      const sent: string[] = []
      page.on('request', (request) => {
        const { query = '', variables } = (request.postDataJSON() ?? {}) as { query?: string; variables?: object }
        if (/query (Pair|AgreementPeople)/.test(query)) sent.push(operationOf(query, variables))
      })
      await page.goto(path, { waitUntil: 'networkidle' })
      await settled(page)
      const links = await page
        .locator('.shown-queries a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash))
      const shown = links.map((link) => {
        const parameters = new URLSearchParams(link.slice(1))
        return operationOf(parameters.get('query') ?? '', JSON.parse(parameters.get('variables') ?? '') as object)
      })
      expect(sent).toContainEqual(expect.stringContaining('PairEntrySources'))
      expect(shown.sort()).toEqual(sent.sort())
    },
  )
})

describe('a date field', () => {
  it('is applied as soon as its date is complete, and keeps the focus', async () => {
    const page = await open('/matrix')
    const field = page.getByLabel('As of', { exact: true })
    await field.fill('2021-01-01')
    await page.waitForURL(/asOf=2021-01-01/)
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('asOf'))
    expect(await field.inputValue()).toBe('')
  })

  it('is not applied until its date is complete', async () => {
    const page = await open('/matrix')
    const field = page.getByLabel('As of', { exact: true })
    await field.focus()
    await page.keyboard.type('0101202')
    expect(new URL(page.url()).searchParams.get('asOf')).toBeNull()
    await page.keyboard.type('1')
    await page.waitForURL(/asOf=2021-01-01/)
  })
})

describe('a link', () => {
  it('shows the same page in another browser', async () => {
    const page = await open('/tie/GB-SG')
    await page.getByRole('radio', { name: 'in effect on that day' }).check()
    await page.getByLabel('Exact day').fill('2022-07-31')
    await page.keyboard.press('Enter')
    await page.waitForURL(/asOf=2022-07-31/)
    await page
      .getByText(/between exactly these two, on 31 July 2022/)
      .first()
      .waitFor()
    const elsewhere = await open(new URL(page.url()).pathname + new URL(page.url()).search)
    await elsewhere
      .getByText(/between exactly these two, on 31 July 2022/)
      .first()
      .waitFor()
    await settled(page)
    await settled(elsewhere)
    expect(await elsewhere.locator('.figures').innerText()).toBe(await page.locator('.figures').innerText())
  })

  it('can be followed back and forward in the history of the browser', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Renewals' }).click()
    await page.getByRole('heading', { level: 1, name: 'Renewals' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Who works with whom on digital government' }).waitFor()
    await page.goForward()
    await page.getByRole('heading', { level: 1, name: 'Renewals' }).waitFor()
  })
})

describe('the address of a pair', () => {
  it.each(['/tie/SG-GB', '/tie/gb-sg'])(
    '%s is replaced with the address that has the countries in the order of the id',
    async (path) => {
      const page = await open(path)
      await page.getByRole('heading', { level: 1, name: 'United Kingdom and Singapore' }).waitFor()
      expect(new URL(page.url()).pathname).toBe('/tie/GB-SG')
    },
  )

  it('can contain a bloc whose id has hyphens, and the page states that no tie is recorded', async () => {
    const page = await open('/tie/AFRICAN-UNION-SG')
    await page.getByRole('heading', { level: 1, name: 'African Union and Singapore' }).waitFor()
    await page.getByText('No tie recorded.').waitFor()
  })

  it('is reported if it does not name two countries', async () => {
    const page = await open('/tie/A-B-C')
    await page.getByRole('heading', { level: 1, name: 'Pair not found' }).waitFor()
  })
})

describe('a comparison', () => {
  it('lets the user type to add countries, keeps them in the address, and links to a pair', async () => {
    const page = await open('/compare')
    for (const [typed, name] of [
      ['esto', 'Estonia'],
      ['singap', 'Singapore'],
    ] as const) {
      await page.getByRole('combobox', { name: 'Add a country or bloc' }).fill(typed)
      await page.getByRole('option', { name }).first().click()
      await page.getByRole('button', { name: `Remove ${name}` }).waitFor()
    }
    expect(new URL(page.url()).search).toBe('?of=EE&of=SG')
    await page.getByRole('heading', { level: 1, name: 'Estonia and Singapore' }).waitFor()
    const row = page.locator('#partners tr').filter({ has: page.getByRole('rowheader', { name: 'France' }) })
    await row.waitFor()
    // Estonia: the agreement of 2018. Singapore: the digital and green partnership, and the road map.
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1', '2'])
    await row.getByRole('link', { name: '1' }).click()
    await page.getByRole('heading', { level: 1, name: 'Estonia and France' }).waitFor()
  })

  it('can be exported as a table with the figures of each country', async () => {
    const page = await open('/compare?of=EE&of=SG&view=table')
    const button = page.locator('#partners').getByRole('button', { name: /^CSV/ })
    const csv = await bytesOf(await downloaded(page, () => button.click()))
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
    expect(rows.find(({ Name }) => Name === 'France')).toMatchObject({
      Of: 'both',
      Estonia: '1',
      Singapore: '2',
      'Estonia: newest': '2018-03-19',
    })
    expect(rows.find(({ Name }) => Name === 'Germany')).toMatchObject({
      Of: 'Estonia only',
      Singapore: '0',
      'Singapore: announced, not counted': '1',
    })
  })

  it('reports the maximum of five if six countries are given', async () => {
    const page = await open('/compare?of=EE&of=SG&of=GB&of=FR&of=DE&of=FI')
    await page.getByText('At most 5 countries can be compared. Remove 1.').waitFor()
  })
})

describe('the renewals', () => {
  it('are also found at a former address, which redirects and keeps the chosen days and country', async () => {
    const page = await open('/expiring?from=2026-01-01&to=2026-06-30&country=DK')
    await page.waitForURL(/\/renewals\?from=2026-01-01&to=2026-06-30&country=DK$/)
    await page.getByRole('link', { name: 'Brazil', exact: true }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
  })

  it('list the agreements that ran out without a recorded renewal, if these are chosen', async () => {
    const page = await open('/renewals?country=GB')
    await page.getByRole('button', { name: 'Ran out, no renewal recorded' }).click()
    await page.waitForURL(/what=RAN_OUT/)
    await settled(page)
    const row = page
      .locator('tbody tr')
      .filter({ hasText: 'GDS–GovTech Memorandum of Understanding on digital government services (2022)' })
    expect(await row.innerText()).toMatch(/^4 July 2025\s+Ran out, no renewal recorded/)
  })

  it('explain the error if the first day is after the last', async () => {
    const page = await open('/renewals?from=2028-01-01&to=2026-01-01')
    await page.getByText('The first day, 1 January 2028, is after the last, 1 January 2026.').waitFor()
  })
})

it.each(['/gaps?country=ZZ', '/compare?of=SG&of=ZZ', '/changes?since=revision-999999'])(
  '%s explains why the query was refused, and does not offer “Try again”',
  async (path) => {
    const page = await open(path)
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  },
)

it('reports an unknown address, and links to the home page', async () => {
  const page = await open('/nothing')
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
  await page.getByRole('link', { name: 'Back to home' }).click()
  await page.getByRole('heading', { level: 1, name: 'Who works with whom on digital government' }).waitFor()
})

describe('the search', () => {
  it('opens with the key / from any page, and lists the pair first', async () => {
    const page = await open('/rules')
    await page.keyboard.press('/')
    await page.keyboard.type('singapore uk')
    await page.getByRole('option', { name: 'United Kingdom – Singapore' }).waitFor()
    await page.getByRole('option', { name: 'All results on a page' }).click()
    await page.getByRole('heading', { level: 1, name: 'Results for “singapore uk”' }).waitFor()
    expect(new URL(page.url()).search).toBe('?q=singapore%20uk')
    await settled(page)
    await page.locator('tbody tr').first().getByRole('link', { name: 'United Kingdom – Singapore' }).click()
    await page.getByRole('heading', { level: 1, name: 'United Kingdom and Singapore' }).waitFor()
  })

  it('counts the results of each kind, and can show only one kind', async () => {
    const page = await open('/search?q=govtech')
    const kinds = page.getByRole('group', { name: 'Kinds of results' })
    const agencies = kinds.getByRole('button', { name: /^Agencies/ })
    const number = Number(/\d+/.exec(await agencies.innerText())?.[0])
    await agencies.click()
    await page.waitForURL(/kind=Agency/)
    expect(await page.locator('tbody tr').count()).toBe(number)
    expect(new Set(await page.locator('tbody td:nth-child(2)').allInnerTexts())).toEqual(new Set(['agency']))
  })

  it('does not open with the key / while a field has the focus', async () => {
    const page = await open('/search?q=a')
    await page.getByRole('searchbox', { name: 'Search for' }).press('/')
    expect(await page.getByRole('searchbox', { name: 'Search for' }).inputValue()).toContain('/')
  })
})

describe('the table of agreements', () => {
  it('can be filtered by pair, kind and year, with the filters in the address', async () => {
    const page = await open('/agreements')
    await page.getByLabel('Country or bloc').selectOption('SG')
    await page.getByRole('combobox', { name: /^Partner/ }).selectOption('GB')
    await page.getByLabel('Kind of agreement').selectOption('MEMORANDUM_OF_UNDERSTANDING')
    await page.getByLabel('Year').selectOption('2019')
    await page.waitForURL(/\?country=SG&partner=GB&kind=MEMORANDUM_OF_UNDERSTANDING&year=2019$/)
    await page.getByText('1 agreement', { exact: true }).waitFor()
    const row = page.locator('tbody tr')
    // The founding story: three sources, and two days of signature.
    expect(await row.innerText()).toMatch(/13 June 2019[\s\S]*GDS–GovTech Memorandum of Understanding[\s\S]*signed on/)
  })

  it('contains all agreements of the data set, sorted by title, and can be exported', async () => {
    const page = await open('/agreements?sort.agreements=title')
    const { data } = await ask('{ dataset { counts { kind count } } }')
    const { counts } = data['dataset'] as { counts: { kind: string; count: number }[] }
    const all = counts.find(({ kind }) => kind === 'AGREEMENT')?.count
    await page.getByText(`${all} agreements`, { exact: true }).waitFor()
    const csv = await bytesOf(await downloaded(page, () => page.getByRole('button', { name: /^CSV/ }).click()))
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
    expect(rows).toHaveLength(all!)
    const titles = rows.map((row) => row.Agreement ?? '')
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare))
  })

  it('can be filtered by end, and each agreement matches exactly one kind of end', async () => {
    const page = await open('/agreements?country=SG&partner=GB')
    const all = await page.locator('tbody tr').count()
    const counts = []
    for (const end of ['passed', 'ahead', 'none']) {
      await page.getByRole('combobox', { name: /^End/ }).selectOption(end)
      await page.waitForURL(new RegExp(`end=${end}$`))
      await settled(page)
      counts.push(await page.locator('tbody tr').count())
    }
    expect(counts.reduce((sum, each) => sum + each)).toBe(all)
    await page.getByRole('combobox', { name: /^End/ }).selectOption('2025')
    // The memorandum of 2022, whose term of three years ran out on 4 July 2025.
    await page.getByText('1 agreement', { exact: true }).waitFor()
    expect(await page.locator('tbody td:nth-child(7)').innerText()).toBe('4 July 2025 expected')
  })

  it('can show only the agreements on which sources disagree', async () => {
    const page = await open('/agreements?country=SG&partner=GB&disputed=1')
    const disputed = await page.locator('tbody td:nth-child(10)').allInnerTexts()
    expect(disputed.length).toBeGreaterThan(0)
    expect(disputed).not.toContain('—')
  })
})

it('the timeline of a country names five parties of an agreement and counts the others, but its export names all', async () => {
  const page = await open('/country/NG')
  const timeline = page.locator('#timeline')
  const row = timeline.locator('tbody tr').filter({ hasText: 'Bletchley Declaration' })
  const { data } = await ask(
    '{ agreements(where: { id: { eq: "bletchley-declaration-ai-safety-2023" } }) { countries { name } } }',
  )
  const [agreement] = data['agreements'] as { countries: { name: string }[] }[]
  const names = agreement!.countries.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(6)
  expect(await row.innerText()).toContain(` and ${names.length - 5} more`)
  const csv = await bytesOf(await downloaded(page, () => timeline.getByRole('button', { name: /^CSV/ }).click()))
  const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
  const exported = rows.find(({ Title }) => Title?.includes('Bletchley Declaration'))?.Countries?.split('; ')
  expect(exported?.sort()).toEqual(names.sort())
})

describe('the tables of people, agencies, initiatives and sources', () => {
  it('are linked from the figures on the home page, and from each other', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: /show all people$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    await page.getByRole('navigation', { name: 'Tables of everything' }).getByRole('link', { name: 'Agencies' }).click()
    await page.getByRole('heading', { level: 1, name: 'Agencies' }).waitFor()
  })

  it('can be filtered, sorted and exported, with the filters in the address', async () => {
    const page = await open('/people')
    await page.getByLabel('Country or bloc').selectOption('SG')
    await page.getByRole('combobox', { name: /^Partner/ }).selectOption('GB')
    await page.getByLabel('What they did').selectOption('SIGNED')
    await page.waitForURL(/\?country=SG&partner=GB&type=SIGNED$/)
    await page.getByRole('button', { name: 'Entries' }).click()
    await page.waitForURL(/sort\.people=/)
    await settled(page)
    const csv = await bytesOf(await downloaded(page, () => page.getByRole('button', { name: /^CSV/ }).click()))
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
    const { data } = await ask('{ listing(kind: PERSON, country: "SG", partner: "GB", types: ["SIGNED"]) { total } }')
    expect(rows).toHaveLength((data['listing'] as { total: number }).total)
    expect(rows.map(({ Name }) => Name)).toContain('Kok Ping Soon')
    await page.getByText(`${rows.length} people`, { exact: true }).waitFor()
  })

  it('state the number of all sources, and continue on the next page', async () => {
    const page = await open('/sources')
    await page.getByText(/^[\d,]+ sources, 500 of them on this page$/).waitFor()
    const first = await page.locator('tbody tr').first().innerText()
    await page.getByRole('button', { name: 'Next page' }).click()
    await page.waitForURL(/after=source-/)
    await settled(page)
    expect(await page.locator('tbody tr').first().innerText()).not.toBe(first)
  })

  it('state that nothing is recorded if no entry matches', async () => {
    const page = await open('/people?country=TO&year=1990')
    await page.getByText('No such people recorded.').waitFor()
  })
})

describe('the page of changes', () => {
  it('lists the changes of a pair since a day, and links to the differences in the record', async () => {
    const page = await open('/changes?day=2020-01-01')
    await page.getByLabel('Country or bloc').selectOption('SG')
    await page.getByRole('combobox', { name: /^Partner/ }).selectOption('GB')
    await page.waitForURL(/day=2020-01-01&country=SG&partner=GB$/)
    await settled(page)
    await page
      .getByRole('link', { name: /^Difference in GDS–GovTech .*\(2022\)$/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'History of gb-sg-mou-digital-government-2022' }).waitFor()
    await page.locator('.diff-added').first().waitFor()
  })

  it('reports that nothing has changed since the latest revision', async () => {
    const page = await open('/changes')
    const { data } = await ask('{ dataset { revision } }')
    const { revision } = data['dataset'] as { revision: string }
    await page.getByLabel('Or after a revision').selectOption(revision)
    await page.getByText(/^No such changes (since .+ )?recorded\.$/).waitFor()
    expect(new URL(page.url()).search).toBe(`?since=${revision}`)
  })
})

it('the header is at most 120 pixels high on a phone', async () => {
  const { page } = await openPage(address, { viewport: { width: 360, height: 800 } })
  await page.goto('/people')
  await settled(page)
  expect((await page.locator('.header').boundingBox())?.height).toBeLessThanOrEqual(120)
})

// At any time of the day, one of the two zones has a different date from UTC.
it.each(['Pacific/Kiritimati', 'Etc/GMT+12'])(
  'a page in the time zone %s uses the same day as the API',
  async (timezoneId) => {
    const { page } = await openPage(address, { timezoneId })
    const asked = page.waitForRequest((request) => request.postData()?.includes('query NewestFacts') ?? false)
    const utcDays = [new Date().toISOString().slice(0, 10)]
    await page.goto('/')
    const { variables } = (await asked).postDataJSON() as { variables: { today: string } }
    utcDays.push(new Date().toISOString().slice(0, 10))
    expect(utcDays).toContain(variables.today)
  },
)
