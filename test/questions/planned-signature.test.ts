import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const agreement = (id: string, signedOn: string, publishedOn: string[], more: object = {}) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  signedOn,
  countries: ['WS', 'NU'],
  summary: 'Made for a test.',
  sources: publishedOn.map((day) => ({
    url: `https://news.example/${id}/${day}`,
    kind: 'press',
    publishedOn: day,
    supports: ['countries', 'signedOn'],
  })),
  ...more,
})

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importMade(graph, [
    agreement('planned', '2020-12-05', ['2020-01-01', '2020-01-02']),
    agreement('planned-by-some-days', '2020-03-05', ['2020-03-03']),
    agreement('reported', '2020-12-05', ['2020-12-06']),
  ])
})

// A source cannot report a signature that is later than the source.
it('counts an agreement as signed only if a source refers to the day of signature or to a later day', async () => {
  const question = `{ tie(between: ["WS", "NU"]) { bilateralCount agreements { id }
    recordedAgreements(limit: 9) { id plannedDates effect(asOf: "2024-01-01") { degree } } } }`
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  const planned = (id: string) => ({ id, plannedDates: ['signedOn'], effect: null })
  expect(data['tie']).toEqual({
    bilateralCount: 1,
    agreements: [{ id: 'reported' }],
    recordedAgreements: expect.arrayContaining(['planned', 'planned-by-some-days'].map(planned)) as unknown,
  })
})
