/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { openPage, settled } from '../support/pages'
import { server } from '../support/server'

let address: string
beforeAll(async () => {
  address = await server()
})

async function open(path: string): Promise<Page> {
  const { page } = await openPage(address)
  await page.goto(path)
  await settled(page)
  return page
}

const figure = (page: Page, name: string) =>
  page
    .locator('.figures > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('.figure-value')
    .innerText()

describe('an agreement that is announced or under negotiation', () => {
  it.each([
    ['/tie/GB-US', 'gb-us-digital-partnership-2015'],
    ['/tie/EU-US', 'eu-us-trade-technology-council-2021'],
    ['/tie/EE-PH', 'ee-ph-digital-cooperation-mou-proposed-2023'],
    ['/tie/DE-SG', 'de-sg-strategic-partnership-2024'],
  ])('is shown on %s, and the page never states that none is recorded', async (path, agreement) => {
    const page = await open(path)
    await page.locator(`#recorded #entry-${agreement}`).waitFor()
    const text = await page.locator('main').innerText()
    expect(text).not.toMatch(/No (bilateral )?agreements recorded|No agreement is known/)
    await page.getByRole('link', { name: 'Printable brief' }).click()
    await page.getByText('Announced or under negotiation (not counted as a tie)').waitFor()
  })
})

it('the page of a pair states if no source says when an agreement came into effect for both countries', async () => {
  const page = await open('/tie/AR-BR')
  const line = page.locator('#entry-mercosur-digital-signature-agreement-2019 .entry-effect')
  expect(await line.innerText()).toBe('Today: Possibly: no source states when it came into effect for both countries')
})

describe('an agreement that is not known to be concluded', () => {
  it('links to its pair, and states that it does not count', async () => {
    const page = await open('/agreement/ee-ph-digital-cooperation-mou-proposed-2023')
    const buttons = page.locator('.tie-buttons')
    expect(await buttons.getByRole('link', { name: /^EE-PH/ }).getAttribute('href')).toBe('/tie/EE-PH')
    expect(await buttons.innerText()).toMatch(
      /^Recorded, not counted as a tie, because it is not known to be concluded/,
    )
    expect(await page.locator('main').innerText()).not.toContain('Not linked to any pair of countries.')
  })

  it('is listed on a country’s page, where the total counts only ties', async () => {
    const page = await open('/country/MM')
    const text = await page.locator('main').innerText()
    expect(text).toMatch(/No ties recorded, /)
    expect(text).toMatch(/Announced or under negotiation, not counted as a tie: with Brunei/)
    expect(await page.locator('#ties').getByRole('link', { name: 'Singapore' }).getAttribute('href')).toBe('/tie/MM-SG')
  })
})

it.each(['SG', 'EE', 'LA'])('the page of %s states as many ties as the table has rows', async (id) => {
  const page = await open(`/country/${id}`)
  const rows = await page.locator('#ties tbody tr').count()
  expect(await page.locator('main').innerText()).toMatch(new RegExp(`\\b${rows} ties, `))
})

it('a topic listed as covered only with other countries never names the other country of the pair', async () => {
  const page = await open('/tie/DE-SG')
  const [germany, singapore] = await page.locator('#elsewhere .columns > div').allInnerTexts()
  expect(germany).not.toMatch(/with [^\n]*Singapore/)
  expect(singapore).not.toMatch(/with [^\n]*Germany/)
})

// Five agreements between the two countries cover narrower topics of digital government.
it('a topic is not listed as missing if the pair covers one of its narrower topics', async () => {
  const page = await open('/tie/GB-SG')
  await page.locator('#elsewhere .related-topic').first().waitFor()
  const topics = await page.locator('#elsewhere .related-topic > a:first-child').allInnerTexts()
  expect(topics).not.toContain('digital government')
})

// The European Union and France are both parties to three agreements that have further parties. France is a member of
// the European Union.
it('the page of a pair without a tie lists agreements that name both countries separately from the contacts', async () => {
  const page = await open('/tie/EU-FR')
  const others = page.locator('section').filter({ hasText: 'Agreements and initiatives that name both' })
  await others.getByRole('link', { name: /^Bletchley Declaration/ }).waitFor()
  const contacts = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Contacts' }) })
  expect(await contacts.innerText()).not.toContain('Bletchley Declaration')
})

// By 1 January 2021, the two countries had signed the memoranda of 2015 and 2019 and the agreement of 2016, and had
// launched one campaign. The dialogue of 2014 is only announced, so it was possibly concluded by then.
it('a campaign is counted as an initiative, whether or not a day is chosen', async () => {
  const onDay = await open('/tie/GB-SG?asOf=2021-01-01')
  expect(await figure(onDay, 'Bilateral agreements')).toBe('3')
  expect(await figure(onDay, 'Bilateral initiatives')).toBe('1')
  const onRecord = await open('/tie/GB-SG')
  expect(await figure(onRecord, 'Bilateral agreements')).toBe('12')
  expect(await figure(onRecord, 'Bilateral initiatives')).toBe('3')
})

// Germany and Singapore share one agreement with commitments: the statement of intent of May 2024, which has eleven
// parties.
it('the page of a pair as of a year marks everything later, including commitments and table rows', async () => {
  const page = await open('/tie/DE-SG?asOf=2020')
  await page.getByText('As of: 31 December 2020').waitFor()
  const commitments = await page.locator('#commitments .commitments > li').allInnerTexts()
  expect(commitments.length).toBeGreaterThan(0)
  expect(commitments.filter((text) => !text.includes('not on this date'))).toEqual([])
  const statement = page
    .locator('#lines tbody tr')
    .filter({ hasText: 'seoul-statement-of-intent-ai-safety-science-2024' })
  expect((await statement.locator('td').allInnerTexts()).at(-1)).toBe('no')
  const lines = page.locator('#with-bloc summary').filter({ hasText: '11 parties on record' })
  expect(await lines.count()).toBe(2)
})

it('the page of a pair states if the day in its address is not a date', async () => {
  const page = await open('/tie/DE-SG?asOf=2020-13')
  await page.getByText('“2020-13” is not a date, so the page shows all on record.').waitFor()
})

it('the matrix uses the basis in its address', async () => {
  const page = await open('/matrix?basis=NON_STATE&view=table')
  const chosen = page.locator('fieldset', { hasText: 'What counts' }).locator('label:has(input:checked)')
  expect(await chosen.allInnerTexts()).toEqual(['Only by non-state bodies'])
})

it('the page of a signing names the signatories and witnesses, and links to the pair', async () => {
  const page = await open('/event/gb-sg-mou-digital-government-2019-signing')
  for (const name of ['Kevin Cunnington', 'Kok Ping Soon', 'Philip Hammond', 'Tharman Shanmugaratnam'])
    await page.locator('#signers').getByRole('link', { name, exact: true }).waitFor()
  expect(await page.locator('.tie-buttons a').getAttribute('href')).toBe('/tie/GB-SG')
  expect(await page.locator('.facts li').filter({ hasText: 'London' }).count()).toBe(2)
})

it('the evidence for a gap links to existing pages', async () => {
  const page = await open('/gaps?country=SG')
  const links = page.locator('li p').filter({ hasText: 'Based on:' }).getByRole('link')
  await page.goto((await links.first().getAttribute('href')) ?? '')
  await settled(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('None recorded')
})

it('the matrix counts and draws pairs with only undated entries separately', async () => {
  const page = await open('/matrix?kind=MEMORANDUM_OF_UNDERSTANDING&asOf=2015-01-01')
  expect(await page.locator('main [role=status]').innerText()).toMatch(
    /^\d+ pairs; \d+ more pairs with undated entries only/,
  )
  await page.locator('.legend').getByText('only undated').waitFor()
})

// The only entry of this pair is a memorandum that is only proposed. The newest entry with the United Kingdom began in
// November 2025, the newest with Bhutan in October 2012, and the newest with Brazil on 1 November 2023.
it('the newest entry of a pair is shown with its recorded date, and announced entries are never the newest', async () => {
  const page = await open('/matrix?view=table')
  const newest = page.locator('tbody tr').filter({ hasText: 'Estonia – Philippines' }).locator('td').last()
  while ((await newest.count()) === 0) await page.getByRole('button', { name: 'Show more' }).click()
  expect(await newest.innerText()).toMatch(/^—\s*no dated entry that counts$/)
  await page.goto('/country/SG')
  await settled(page)
  const newestOf = (country: string) =>
    page.locator('#ties tbody tr').filter({ hasText: country }).locator('td').last().innerText()
  expect(await Promise.all(['United Kingdom', 'Bhutan', 'Brazil'].map(newestOf))).toEqual([
    'November 2025',
    'October 2012',
    '1 November 2023',
  ])
  await page.getByRole('columnheader', { name: 'Newest' }).first().waitFor()
  expect(await page.locator('#ties').getByRole('button', { name: 'Newest' }).getAttribute('title')).toBe(
    'Date of the newest dated entry',
  )
})

// Bhutan's only memorandum with Singapore dates from October 2012. GovMesh began on 1 November 2023 and is the newest
// entry for Brazil and Singapore. Estonia and France signed on 19 March 2018.
it('the matrix, the map and the comparison show the newest date as exactly as its source states it', async () => {
  const newestOf = (page: Page, row: string, column: string) =>
    page.getByRole('table').locator('tbody tr').filter({ hasText: row }).locator(column).first().innerText()
  const matrix = await open('/matrix?view=table&topic=topic-interoperability&basis=BILATERAL')
  expect(await newestOf(matrix, 'Bhutan – Singapore', 'td:last-child')).toBe('October 2012')
  const grid = await open('/matrix?order=degree&basis=BILATERAL')
  await grid.getByRole('img', { name: /^Matrix of / }).focus()
  const words = grid.locator('.cell-words')
  do await grid.keyboard.press('ArrowRight')
  while (/nothing counts/.test(await words.innerText()))
  expect(await words.innerText()).toMatch(/newest ((\d+ )?[A-Z][a-z]+ )?\d{4}$/)
  const map = await open('/map?country=SG')
  expect(await newestOf(map, 'Bhutan', 'time')).toBe('October 2012')
  const comparison = await open('/compare?of=EE&of=SG&view=table')
  expect(await newestOf(comparison, 'France', 'time')).toBe('19 March 2018')
})

// Only the e-Governance Academy, a foundation, acts for Estonia. Only a foundation acts for Uruguay.
it.each(['CL-EE', 'PA-UY'])('the page of %s counts and names the agreement by other bodies', async (pair) => {
  const page = await open(`/tie/${pair}`)
  expect(await figure(page, 'By other bodies')).toBe('1')
  await page.getByRole('heading', { name: 'By non-state or subnational bodies (not counted)' }).waitFor()
  await page.getByText('No bilateral agreement counts.').waitFor()
})

it('the page of a source lists each fact once', async () => {
  const page = await open('/source/source-d67c8b70525dbf51')
  const rows = await page.locator('#facts tbody tr').allInnerTexts()
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows).size).toBe(rows.length)
})

it('each figure on the page of a pair links to its rule', async () => {
  const page = await open('/tie/GB-SG')
  const links = page.locator('.figures').getByRole('link', { name: /How this is counted/ })
  expect(await links.count()).toBe(await page.locator('.figures > div').count())
  await page.getByRole('link', { name: /How this is counted ?: Possibly in effect/ }).click()
  await page.waitForURL(/\/rules#in-effect-on-a-day$/)
  await page.getByRole('heading', { level: 2, name: 'In effect on a day' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'in-effect-on-a-day')
})

// Counted by hand in data/europe/singapore.yaml: 12 agreements between GB and SG are concluded. The first was signed on
// 29 July 2015. The agreement of 2022 was signed for 3 years and replaced the agreement of 2019.
describe("a pair's summary", () => {
  const clauses = async (path: string) => {
    const page = await open(path)
    return { page, text: await page.locator('.summary').innerText() }
  }

  it('states the number of agreements, the first date, the effect, the ends, and the signatories by agency', async () => {
    const { page, text } = await clauses('/tie/GB-SG')
    expect(text).toMatch(/^12 bilateral agreements since 29 July 2015, in the data of \d+ \w+ \d{4}\./)
    expect(text).toContain(
      'Today: 10 in effect when last known (the latest on 6 November 2024), ' +
        '1 possibly (1 because the term has ended; no extension recorded), 1 not in effect.',
    )
    expect(text).toContain('(2022) ran out on 4 July 2025, with no renewal or successor recorded.')
    // Oliver Dowden signed twice and Kim Darroch once. The sources name no agency for either of them.
    expect(text).toContain(
      'Signed for the United Kingdom by Department for Digital, Culture, Media and Sport (3), Government Digital ' +
        'Service (2), Department for Science, Innovation and Technology (1); 3 by people whose agency is not recorded.',
    )
    expect(text).toContain(
      'Signed for Singapore by Ministry of Communications and Information (5), Government Technology Agency (2), ' +
        'Cyber Security Agency of Singapore (1) and 1 more agency.',
    )
    const links = page.locator('.summary a[href^="#"]')
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
      expect(await page.locator(href).count()).toBe(1)
  })

  // Brazil and the United Kingdom renewed their memorandum of 2020, whose term ended in March 2023. The day of the new
  // memorandum is unknown.
  it('counts undated agreements separately, and does not mention an expired term if the agreement has a successor', async () => {
    const { text } = await clauses('/tie/BR-GB')
    expect(text).toContain('1 possibly (1 because the term has ended; no extension recorded), 1 undated')
    expect(text).not.toContain('ran out')
    expect(text).toContain('No end or renewal is ahead. All ends')
  })

  // The term is five years from 7 November 2022, after which the agreement is renewed automatically.
  it('states the day on which an agreement renews itself', async () => {
    const { text } = await clauses('/tie/LA-TH')
    expect(text).toContain('renews itself on 7 November 2027.')
    expect(text).not.toContain('No term')
  })

  it('mentions no end if no term is recorded', async () => {
    const { text } = await clauses('/tie/EE-FR')
    expect(text).toContain('No term with a known end is recorded.')
  })
})

describe("a pair's brief", () => {
  const brief = async (id: string) => {
    const page = await open(`/tie/${id}?view=brief`)
    await page.getByRole('heading', { level: 2, name: 'Check before you cite' }).waitFor()
    return page
  }
  const pointsOf = (page: Page, title: string) =>
    page
      .locator('#check > div')
      .filter({ has: page.getByRole('heading', { level: 3, name: title }) })
      .locator('li')

  it('names the signatories, the topics, the disputed date and the numbers of the sources', async () => {
    const page = await brief('GB-SG')
    const line = page.locator('.brief-section li').filter({ hasText: 'services (2019)' }).first()
    const text = await line.innerText()
    expect(text).toMatch(/signed 13 June 2019[^;]*disputed/)
    expect(text).toContain('Kevin Cunnington, Director General, Government Digital Service')
    expect(text).toContain('Kok Ping Soon, Chief Executive, Government Technology Agency')
    expect(text).toMatch(/Topics: .*open standards/)
    for (const link of await line.locator('.note-refs a').all())
      expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1)
  })

  it('describes disagreements in sentences', async () => {
    const page = await brief('GB-SG')
    const text = await page.locator('main').innerText()
    expect(text).toMatch(
      /Sources disagree on the date of signature of GDS–GovTech [^:]*: 13 June 2019, according to 1 source[\d, ]+ and 14 June 2019, according to 2 sources[\d, ]+\. This brief uses “13 June 2019” \(body over caption/,
    )
  })

  it('lists all its sources, names the revision once, and contains no address of this server', async () => {
    const page = await brief('GB-SG')
    const text = await page.locator('main').innerText()
    expect(text.match(/revision-\d+/g)).toHaveLength(1)
    expect(text).not.toMatch(/localhost|127\.0\.0\.1/)
    const sources = page.locator('.brief-sources li')
    expect(await sources.filter({ hasText: 'https://www.businesstimes.com.sg/' }).count()).toBe(1)
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Sources', exact: true }) })
    expect(await sources.count()).toBeGreaterThanOrEqual(Number(await row.locator('.number').innerText()))
  })

  it('ends with what to check before citing it', async () => {
    const page = await brief('GB-SG')
    // The 2022 agreement states the day on which it took effect. The 2019 agreement is no longer in effect.
    const assumed = await pointsOf(page, 'Effect that is assumed').allInnerTexts()
    expect(assumed).toContain(
      'GDS–GovTech Memorandum of Understanding on digital government services (2022): signed on 4 July 2022.',
    )
    expect(assumed.filter((text) => /UKSDEA|services \(2019\)/.test(text))).toEqual([])
    expect(await pointsOf(page, 'Terms that ran out').allInnerTexts()).toEqual([
      'GDS–GovTech Memorandum of Understanding on digital government services (2022): the term ended on 4 July 2025.',
    ])
    const oneSource = await pointsOf(page, 'Values from one source').allInnerTexts()
    expect(oneSource.find((text) => text.includes('services (2022)'))).toMatch(/: date of signature; signature of /)
    // data/europe/people.yaml and data/asia-pacific/people.yaml: later roles of two of the nine signatories.
    const moved = await pointsOf(page, 'Signatories who have moved on').allInnerTexts()
    expect(moved.sort().map((text) => text.replace(/[\d, ]*\.$/, ''))).toEqual([
      expect.stringMatching(
        /^Josephine Teo: signed as Minister for Communications and Information, .* on 27 June 2023; later Minister for Digital Development and Information, .*, from 8 July/,
      ) as string,
      expect.stringMatching(
        /^Kevin Cunnington: signed as Director General, Government Digital Service on 13 June 2019; later Head, International Government Service, from/,
      ) as string,
    ])
    expect(await page.locator('#check > :last-child').innerText()).toBe(
      'Names and listings imply no position on the status of any territory.',
    )
    expect(await page.locator('main section').last().getAttribute('id')).toBe('check')
  })

  // data/africa/middle-east.yaml: signed on 17 December 2019 for three years.
  it('names a term that ran out, and states “None found” where there is nothing to check', async () => {
    const page = await brief('EG-SA')
    const ranOut = await pointsOf(page, 'Terms that ran out').allInnerTexts()
    expect(ranOut).toHaveLength(1)
    expect(ranOut[0]).toMatch(/: the term ended on 17 December 2022\.$/)
    expect(await page.locator('#expires').innerText()).toMatch(/17 December 2022\s+passed/)
    expect(await page.locator('#check').innerText()).toContain(
      'Signatories who have moved on\n\nNone found in this brief.',
    )
  })
})
