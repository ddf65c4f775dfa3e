import type { Database } from '../../src/database/connect'
import { importRecords } from '../../src/database/import/import-collection'
import { readValues } from '../support/records'
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
  // A five-year term, and no day of signature: it counts from the announcement by which it is known to be signed.
  agreement('announced-2016', { announcedOn: '2016-04-13', term: { length: 'P5Y' } }),
  agreement('undated', { term: { length: 'P5Y' } }),
  agreement('renews-2010', { signedOn: '2010-03-31', term: { length: 'P3Y', renewal: 'automatic' } }),
  agreement('renews-but-ended', {
    signedOn: '1970-01-15',
    status: 'terminated',
    endedOn: '1972-06-01',
    term: { length: 'P3Y', from: 'signature', renewal: 'automatic', notice: 'P6M' },
  }),
  // Ended after two of five years, so its term never ends.
  agreement('ended-early', { signedOn: '1960-01-15', status: 'terminated', endedOn: '1962', term: { length: 'P5Y' } }),
  agreement('renews-with-notice', {
    signedOn: '2014-05-15',
    term: { length: 'P10Y', from: 'signature', renewal: 'automatic', notice: 'P6M' },
  }),
  agreement('renews-month', { signedOn: '2011-03', term: { length: 'P2Y', renewal: 'automatic' } }),
]

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  const { records: valid, problems } = readValues(records, 'made')
  expect(problems).toEqual([])
  await importRecords(graph, valid, { collection: 'made', by: 'test' })
})

async function expiring(from: string, to: string, more = ''): Promise<{ id: string }[]> {
  const question = `{ expiring(from: "${from}", to: "${to}"${more}) { id expectedEndOn expectedEndBasis renewsOn nextRenewal(after: "2021-01-01") { on } } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return data['expiring'] as { id: string }[]
}

describe('a term without a stated beginning', () => {
  it('counts from the day by which the agreement was concluded, and says so', async () => {
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

  it('says when it renews itself next', async () => {
    expect(await expiring('2022-03-31', '2022-03-31')).toMatchObject([{ nextRenewal: { on: '2022-03-31' } }])
  })

  it('is paged like other agreements, by the day in the span', async () => {
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
  it('does not renew itself any more', async () => {
    expect(await expiring('1976-01-15', '1976-01-15')).toEqual([])
    expect(await expiring('1965-01-15', '1965-01-15')).toEqual([])
    expect(await renewalAfter('renews-but-ended', '1972-07-01')).toBeNull()
  })
})

describe('the next renewal', () => {
  it('has the last day for notice, if the period of notice is recorded', async () => {
    expect(await renewalAfter('renews-2010', '2027-01-01')).toEqual({ on: '2028-03-31', noticeBy: null })
    expect(await renewalAfter('renews-with-notice', '2027-01-01')).toEqual({ on: '2034-05-15', noticeBy: '2033-11-15' })
  })
})

async function renewalAfter(id: string, day: string) {
  const question = `{ agreements(where: { id: { eq: "${id}" } }) { nextRenewal(after: "${day}") { on noticeBy } } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return (data as { agreements: { nextRenewal: unknown }[] }).agreements[0]?.nextRenewal
}
