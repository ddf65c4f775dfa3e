import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const agreement = (id: string, known: object) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries: ['AT', 'BE'],
  topics: [],
  summary: 'Made for a test.',
  sources: [
    { url: `https://news.example/${id}`, title: id, kind: 'press', publishedOn: '2016-04-13', supports: ['title'] },
  ],
  ...known,
})

const records = [
  // A term of five years, but no day of signature. The term starts on the day of the announcement, because the
  // agreement is known to have been signed by then.
  agreement('announced-2016', { announcedOn: '2016-04-13', term: { length: 'P5Y' } }),
  agreement('undated', { term: { length: 'P5Y' } }),
  agreement('renews-2010', { signedOn: '2010-03-31', term: { length: 'P3Y', renewal: 'automatic' } }),
  agreement('renews-but-ended', {
    signedOn: '1970-01-15',
    status: 'terminated',
    endedOn: '1972-06-01',
    term: { length: 'P3Y', from: 'signature', renewal: 'automatic', notice: 'P6M' },
  }),
  // This agreement ended after two of five years, so the end of the term was never reached.
  agreement('ended-early', { signedOn: '1960-01-15', status: 'terminated', endedOn: '1962', term: { length: 'P5Y' } }),
  // A register, read on a known day, states that the agreement has ended.
  agreement('ended-as-read', {
    status: 'ended',
    sources: [
      {
        url: 'https://register.example/ended',
        title: 'Ended',
        kind: 'official',
        retrievedOn: '2026-11-28',
        supports: ['title', 'status'],
      },
    ],
  }),
  agreement('renews-with-notice', {
    signedOn: '2014-05-15',
    term: { length: 'P10Y', from: 'signature', renewal: 'automatic', notice: 'P6M' },
  }),
  // Monthly renewals for 30 years.
  agreement('renews-monthly', {
    signedOn: '1960-01-20',
    status: 'terminated',
    endedOn: '1990-01-01',
    term: { length: 'P1M', renewal: 'automatic', notice: 'P10D' },
  }),
  agreement('renews-fortnightly', {
    signedOn: '1900-01-31',
    status: 'terminated',
    endedOn: '1925-01-01',
    term: { length: 'P2W', renewal: 'automatic' },
  }),
  agreement('renews-after-extension', {
    signedOn: '1930-05-01',
    status: 'ended',
    term: { length: 'P3Y', from: 'signature', renewal: 'automatic', notice: 'P6M' },
    history: [
      { stage: 'extended', on: '1933-04-01', until: '1937-06-30', sources: ['https://news.example/extension'] },
      { stage: 'ended', on: '1950-01-01', sources: ['https://news.example/extension'] },
    ],
    sources: [
      {
        url: 'https://news.example/extension',
        title: 'Extended',
        kind: 'press',
        publishedOn: '1950-02-01',
        supports: ['title', 'history'],
      },
    ],
  }),
  // A term of five years, and then renewals of three years each.
  agreement('renews-for-less', {
    signedOn: '1850-05-02',
    status: 'terminated',
    endedOn: '1870-01-01',
    term: { length: 'P5Y', renewal: 'automatic', renewalLength: 'P3Y' },
  }),
  agreement('renews-month', { signedOn: '2011-03', term: { length: 'P2Y', renewal: 'automatic' } }),
]

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importMade(graph, records)
})

async function expiring(from: string, to: string, more = ''): Promise<{ id: string }[]> {
  const question = `{ expiring(from: "${from}", to: "${to}"${more}) { id expectedEndOn expectedEndBasis renewsOn nextRenewal(after: "2021-01-01") { on } } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return data['expiring'] as { id: string }[]
}

describe('a term without a stated beginning', () => {
  it('counts from the day by which the agreement was concluded and states this basis', async () => {
    expect(await expiring('2021-04-01', '2021-04-30')).toEqual([
      {
        id: 'announced-2016',
        expectedEndOn: '2021-04-13',
        expectedEndBasis: 'LENGTH_FROM_ASSUMED_START',
        renewsOn: null,
        nextRenewal: null,
      },
    ])
  })
})

describe('an agreement that renews itself', () => {
  it('is listed on every anniversary of its term', async () => {
    for (const year of ['2016', '2022', '2028']) {
      expect(await expiring(`${year}-03-31`, `${year}-03-31`)).toMatchObject([
        { id: 'renews-2010', renewsOn: '2013-03-31' },
      ])
    }
    expect(await expiring('2023-03-31', '2023-03-31', ', country: "AT"')).toMatchObject([{ id: 'renews-month' }])
    expect(await expiring('2020-03-31', '2020-03-31')).toEqual([])
  })

  it('has the day of its next renewal', async () => {
    expect(await expiring('2022-03-31', '2022-03-31')).toMatchObject([{ nextRenewal: { on: '2022-03-31' } }])
  })

  it('is returned page by page like other agreements, by its day in the span', async () => {
    const span = ['2021-01-01', '2022-12-31'] as const
    const all = await expiring(...span)
    expect(all.map(({ id }) => id)).toEqual(['renews-month', 'announced-2016', 'renews-2010'])
    const second = await expiring(...span, ', first: 1, after: "renews-month"')
    expect(second.map(({ id }) => id)).toEqual(['announced-2016'])
    const third = await expiring(...span, ', first: 1, after: "announced-2016"')
    expect(third.map(({ id }) => id)).toEqual(['renews-2010'])
  })
})

describe('an agreement that has ended', () => {
  it('no longer renews itself', async () => {
    expect(await expiring('1976-01-15', '1976-01-15')).toEqual([])
    expect(await expiring('1965-01-15', '1965-01-15')).toEqual([])
    expect(await renewalAfter('renews-but-ended', '1972-07-01')).toBeNull()
  })

  it.each([
    ['renews-but-ended', '1972-06-01'],
    ['ended-early', '[1962-01-01..1962-12-31]'],
    ['ended-as-read', '[..2026-11-28]'],
  ])('is no longer in effect from its end: %s from %s', async (id, since) => {
    const question = `{ agreements(where: { id: { eq: "${id}" } }) { effect(asOf: "2026-11-29") { degree since } } }`
    const { data } = await answer(graph, question)
    expect(data['agreements']).toEqual([{ effect: { degree: 'NOT', since } }])
  })
})

it('an agreement is only possibly in effect from tomorrow on, because the future is unknown', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const question = `{ agreements(where: { id: { eq: "renews-2010" } }) { effect(asOf: "2099-01-01") { reason since } } }`
  const { data } = await answer(graph, question)
  expect(data['agreements']).toEqual([{ effect: { reason: 'FUTURE', since: tomorrow } }])
})

describe('the next renewal', () => {
  it('has the last day for notice if a notice period is recorded', async () => {
    expect(await renewalAfter('renews-2010', '2027-01-01')).toEqual({ on: '2028-03-31', noticeBy: null })
    expect(await renewalAfter('renews-with-notice', '2027-01-01')).toEqual({ on: '2034-05-15', noticeBy: '2033-11-15' })
  })
})

describe('an agreement with many renewals', () => {
  it('still renews itself after 350 months', async () => {
    expect(await expiring('1989-03-20', '1989-03-20')).toMatchObject([{ id: 'renews-monthly' }])
    expect(await renewalAfter('renews-monthly', '1989-03-20')).toEqual({ on: '1989-04-20', noticeBy: '1989-04-10' })
    expect(await renewalAfter('renews-monthly', '1989-12-21')).toBeNull()
  })

  it('is listed only once, with each day of renewal in a span', async () => {
    expect(await expiring('1989-01-01', '1989-03-31')).toMatchObject([{ id: 'renews-monthly' }])
    expect(await renewals('renews-monthly', '1989-01-01', '1989-03-31')).toEqual([
      { on: '1989-01-20', noticeBy: '1989-01-10' },
      { on: '1989-02-20', noticeBy: '1989-02-10' },
      { on: '1989-03-20', noticeBy: '1989-03-10' },
    ])
    expect(await renewals('renews-monthly', '1989-11-01', '1999-12-31')).toMatchObject([
      { on: '1989-11-20' },
      { on: '1989-12-20' },
    ])
    expect(await renewals('renews-monthly', '1989-12-31', '1989-01-01')).toEqual([])
  })

  it('can renew itself after a number of weeks', async () => {
    // 17 December 1924 is 649 times 14 days after 31 January 1900.
    expect(await renewalAfter('renews-fortnightly', '1924-12-31')).toBeNull()
    expect(await renewals('renews-fortnightly', '1924-12-15', '1925-12-31')).toEqual([
      { on: '1924-12-17', noticeBy: null },
      { on: '1924-12-31', noticeBy: null },
    ])
  })
})

describe('a recorded extension of an agreement that renews itself', () => {
  it('sets the day of the next renewal, and later ones follow from it', async () => {
    const next = { on: '1937-06-30', noticeBy: '1936-12-30' }
    expect(await renewalAfter('renews-after-extension', '1934-01-01')).toEqual(next)
    expect(await renewals('renews-after-extension', '1934-01-01', '1945-12-31')).toEqual([
      next,
      { on: '1940-06-30', noticeBy: '1939-12-30' },
      { on: '1943-06-30', noticeBy: '1942-12-30' },
    ])
    expect(await expiring('1936-05-01', '1936-05-01')).toEqual([])
    expect(await expiring('1940-06-30', '1940-06-30')).toMatchObject([{ id: 'renews-after-extension' }])
  })
})

it('an agreement that renews itself for less than its term is renewed after each such period', async () => {
  expect(await renewals('renews-for-less', '1850-01-01', '1862-12-31')).toEqual([
    { on: '1855-05-02', noticeBy: null },
    { on: '1858-05-02', noticeBy: null },
    { on: '1861-05-02', noticeBy: null },
  ])
  expect(await renewalAfter('renews-for-less', '1856-01-01')).toEqual({ on: '1858-05-02', noticeBy: null })
  expect(await expiring('1858-05-02', '1858-05-02')).toMatchObject([{ id: 'renews-for-less' }])
  expect(await expiring('1860-05-02', '1860-05-02')).toEqual([])
})

async function renewals(id: string, from: string, to: string) {
  const question = `{ agreements(where: { id: { eq: "${id}" } }) { renewals(from: "${from}", to: "${to}") { on noticeBy } } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return (data as { agreements: { renewals: unknown }[] }).agreements[0]?.renewals
}

async function renewalAfter(id: string, day: string) {
  const question = `{ agreements(where: { id: { eq: "${id}" } }) { nextRenewal(after: "${day}") { on noticeBy } } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return (data as { agreements: { nextRenewal: unknown }[] }).agreements[0]?.nextRenewal
}
