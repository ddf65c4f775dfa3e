/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import type { Database } from '../../src/database/connect'
import { answer } from '../questions/asking'
import { importMade } from '../support/made-records'
import { openScratchGraph } from '../support/neo4j'
import { openPage, settled } from '../support/pages'
import { serverOver } from '../support/server'
import { agreement, search } from './made-search'

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const RECENTLY = daysAgo(30)
const EARLIER = daysAgo(60)

const pair = (id: string, countries: [string, string], fields: object = {}) => agreement(id, { countries, ...fields })

/**
 * Estonia and Fiji share two bilateral partners. Two searches found nothing: a full search for the two countries, and a
 * later one on a topic.
 */
const RECORDS = [
  search('s-all', { on: EARLIER }),
  search('s-identity', { on: RECENTLY, sought: { topics: ['digital identity'] } }),
  search('s-machine', { searcher: 'machine', by: 'Made Machine' }),
  ...['DE', 'GB'].flatMap((partner) => [
    pair(`ee-${partner.toLowerCase()}`, ['EE', partner]),
    pair(`fj-${partner.toLowerCase()}`, ['FJ', partner]),
  ]),
  pair('ee-lv', ['EE', 'LV'], {
    topics: ['open standards'],
    signedOn: '2012-01-01',
    term: { length: 'P3Y', from: 'signature' },
  }),
  pair('lv-gb', ['GB', 'LV'], { topics: ['digital identity'] }),
  search('s-topic', {
    between: ['EE', 'LV'],
    on: RECENTLY,
    sought: { topics: ['digital identity'] },
    places: places('EE', 'LV'),
  }),
  search('s-renewal', {
    between: ['EE', 'LV'],
    on: RECENTLY,
    sought: { renewalOf: 'ee-lv' },
    places: places('EE', 'LV'),
  }),
  {
    record: 'list',
    id: 'l',
    name: 'Memoranda of a made academy',
    url: 'https://academy.example/memoranda',
    on: '2026-05-01',
    publisher: 'Made Academy',
    number: 5,
    entries: [
      { name: 'With Latvia', record: 'ee-lv' },
      { name: 'With Chile' },
      { name: 'With Peru', record: 'not-there' },
    ],
    sources: [{ url: 'https://academy.example/memoranda', kind: 'secondary', supports: ['number', 'entries'] }],
  },
  // Neither country is in any search.
  pair('jp-kr', ['JP', 'KR'], {
    amounts: [
      { amount: 1500000, currency: 'EUR', payer: { country: 'JP' }, span: '2020/2023', note: 'over three years' },
    ],
    commitments: [
      { summary: 'Share a register.', state: 'begun', stateOn: '2024-05', dueOn: '2024-12', by: [{ country: 'KR' }] },
    ],
    reviews: [{ by: 'Ada Reader', on: '2026-02-03', as: 'second-reader', fields: ['signedOn'] }],
  }),
  search('s-countries', { between: undefined, countries: ['EE', 'LV'] }),
  search('s-list', { between: undefined, list: 'l', on: RECENTLY }),
]

function places(...parties: string[]): object[] {
  const language: Record<string, string> = { EE: 'et', LV: 'lv' }
  return parties.map((party) => ({
    for: party,
    url: `https://treaties.${party.toLowerCase()}.example/search`,
    query: 'digital',
    outcome: 'opened',
    language: language[party],
  }))
}

let graph: Database
let address: string

beforeAll(async () => {
  const opened = await openScratchGraph()
  graph = opened.database
  await importMade(graph, RECORDS)
  address = await serverOver(opened)
})

async function ask<Answer>(question: string): Promise<Answer> {
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return data as Answer
}

test('a pair for which only searches are recorded is not tied, and lists the searches', async () => {
  const { tie } = await ask<{ tie: Record<string, unknown> }>(
    '{ tie(between: ["FJ", "EE"]) { tied bilateralCount recordedCount searches(sort: [{ id: ASC }]) { id } searchedNoneFound { id } } }',
  )
  expect(tie).toEqual({
    tied: false,
    bilateralCount: 0,
    recordedCount: 0,
    searches: ['s-all', 's-identity', 's-list', 's-machine'].map((id) => ({ id })),
    searchedNoneFound: [{ id: 's-identity' }, { id: 's-all' }],
  })
})

interface Cells {
  tieMatrix: { id: string; count: number; searchedNoneFoundOn: string | null }[]
}

describe('a cell of the matrix', () => {
  const cells = async (more: string) => {
    const fields = 'id count searchedNoneFoundOn'
    const { tieMatrix } = await ask<Cells>(`{ tieMatrix(countries: ["EE", "FJ", "LV"]${more}) { ${fields} } }`)
    return tieMatrix
  }
  const tied = { id: 'EE-LV', count: 1, searchedNoneFoundOn: null }
  const searched = (day: string) => ({ id: 'EE-FJ', count: 0, searchedNoneFoundOn: day })

  test('shows that a search for everything found nothing, if requested', async () => {
    expect(await cells('')).toEqual([tied])
    expect(await cells(', searched: true')).toEqual([searched(EARLIER), tied])
  })

  test('needs a search that covers at least the kinds and topics of the cell', async () => {
    expect(await cells(', searched: true, topics: ["topic-digital-identity"]')).toEqual([
      searched(RECENTLY),
      { id: 'EE-LV', count: 0, searchedNoneFoundOn: RECENTLY },
    ])
    expect(await cells(', searched: true, kinds: [CHARTER]')).toEqual([searched(EARLIER)])
    expect(await cells(', searched: true, asOf: "2031-01-01"')).toEqual([tied])
  })
})

interface Gaps {
  gaps: { kind: string; with: { id: string } | null; reason: string; searchedNoneFound: { id: string } | null }[]
}

test('a gap is still reported, together with the search', async () => {
  const { gaps } = await ask<Gaps>(
    '{ gaps(country: "EE", first: 100) { kind with { id } reason searchedNoneFound { id on statement } } }',
  )
  const of = (kind: string, id: string) => gaps.find((gap) => gap.kind === kind && gap.with?.id === id)
  expect(of('NONE_RECORDED_BUT_SHARED_PARTNERS', 'FJ')).toMatchObject({
    searchedNoneFound: { id: 's-identity', on: RECENTLY },
    reason: expect.stringMatching(
      /No tie is recorded between the two countries, .*\. Searched on .* on digital identity: none found\. Not proof of absence\.$/,
    ) as string,
  })
  expect(of('EXPIRED', 'LV')?.searchedNoneFound).toMatchObject({ id: 's-renewal', on: RECENTLY })

  const onTopic = await ask<Gaps>(
    '{ gaps(country: "EE", topic: "topic-digital-identity", first: 100) { kind with { id } reason searchedNoneFound { id } } }',
  )
  const topic = onTopic.gaps.find((gap) => gap.kind === 'TOPIC_WITH_OTHERS_ONLY' && gap.with?.id === 'LV')
  expect(topic?.searchedNoneFound).toEqual({ id: 's-topic' })
})

test('a ranking has only countries whose ties were searched, and states their number', async () => {
  const { central } = await ask<{ central: unknown }>(
    '{ central(kind: COUNTRY, measure: DEGREE) { rank id score among } }',
  )
  const among = 'among 2 searched countries'
  expect(central).toEqual([
    { rank: 1, id: 'EE', score: 3, among },
    { rank: 2, id: 'LV', score: 2, among },
  ])
})

test('a published list has the number of its instruments on record, and names the others', async () => {
  const fields = 'number heldCount missing unnamedCount held { ... on Agreement { id } } searches { id shortfalls }'
  const { publishedLists } = await ask<{ publishedLists: unknown }>(`{ publishedLists { ${fields} } }`)
  expect(publishedLists).toEqual([
    {
      number: 5,
      heldCount: 1,
      missing: ['With Chile', 'With Peru'],
      unnamedCount: 2,
      held: [{ id: 'ee-lv' }],
      searches: [{ id: 's-list', shortfalls: ['LIST_INCOMPLETE'] }],
    },
  ])
})

test('a search can be queried with its places and its hits', async () => {
  const fields =
    'name by searcher on scope soughtKinds found notRecorded { what } places { party url query outcome language }'
  const { searches } = await ask<{ searches: unknown }>(
    `{ searches(where: { id: { eq: "s-machine" } }) { ${fields} } }`,
  )
  expect(searches).toEqual([
    {
      name: 'Search of 2026-06-30: Estonia and Fiji',
      by: 'Made Machine',
      searcher: 'MACHINE',
      on: '2026-06-30',
      scope: 'PAIR',
      soughtKinds: ['AGREEMENT', 'INITIATIVE'],
      found: 0,
      notRecorded: [],
      places: [
        {
          party: 'EE',
          url: 'https://treaties.ee.example/search',
          query: 'digital government',
          outcome: 'OPENED',
          language: 'et',
        },
        {
          party: 'FJ',
          url: 'https://treaties.fj.example/search',
          query: 'digital government',
          outcome: 'OPENED',
          language: 'en',
        },
      ],
    },
  ])
})

describe('on the pages', () => {
  const open = async (path: string): Promise<Page> => {
    const { page } = await openPage(address)
    await page.goto(path)
    await settled(page)
    // The queries of the page are new to this graph. On a slow machine, planning such a query may exceed the time
    // limit.
    const again = page.getByRole('button', { name: 'Try again' })
    while ((await again.count()) > 0) {
      await again.first().click()
      await settled(page)
    }
    return page
  }
  const textOf = async (page: Page, selector: string) => {
    await page.locator(selector).first().waitFor()
    return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ')
  }

  test('a pair shows what was searched, that none was found, or why a search does not show that', async () => {
    const page = await open('/tie/EE-FJ')
    expect(await textOf(page, '#main')).toMatch(
      /Searched on .* on digital identity: none found\. Not proof of absence\./,
    )
    const searches = await textOf(page, '#searches')
    expect(searches).toContain('By Made Person (a person)')
    expect(searches).toContain(
      'By Made Machine (a machine) on 30 June 2026: found 0. Does not show that there is none: no person is named as the searcher.',
    )
    expect(searches).toContain('https://treaties.ee.example/search (et); https://treaties.fj.example/search (en)')
  })

  test('a gap states that the search found nothing', async () => {
    const page = await open('/gaps?country=EE')
    const gap = page.locator('#main li').filter({ has: page.locator('a[href="/tie/EE-FJ"]') })
    await gap.first().waitFor()
    expect(await gap.first().innerText()).toMatch(
      /on digital identity: none found\. Not proof of absence\.\s+What was searched/,
    )
  })

  test('a published list shows how much of it is on record, and names what is missing', async () => {
    const row = await textOf(await open('/coverage'), '#lists tbody tr')
    expect(row).toMatch(/Memoranda of a made academy .*Made Academy 1 May 2026 1 of 5 /)
    expect(row).toContain('With Chile; With Peru; 2 whose names are not recorded')
  })

  test('an agreement shows its amounts, its reviews and the progress of its commitments', async () => {
    const page = await open('/agreement/jp-kr')
    expect(await textOf(page, '#amounts')).toMatch(/EUR 1,500,000.*paid by Japan.*over three years/)
    expect(await textOf(page, '#commitments')).toMatch(
      /Share a register\. Begun May 2024.*, due by December 2024\. Responsible: .*Korea/,
    )
    expect(await textOf(page, '#main')).toContain(
      'Record read by Ada Reader as second reader on 3 February 2026 for signed on',
    )
  })
})
