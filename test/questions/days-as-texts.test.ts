import { isDate } from 'neo4j-driver'
import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { ask } from './ask'
import { resultsOfQuestion } from './running'

let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

const LIST = 'agreements(sort: [{ happenedOn: DESC }], limit: 5) { day: happenedOn happenedOn signedEarliest }'
const PAGE = `agreementsConnection(first: 5) {
  edges { node { happenedOn countriesConnection { edges { properties { joinedEarliest } } } } }
}`
const TIE = 'timeline(first: 5) { ... on Agreement { happenedOn } ... on Event { happenedOn } }'

it.each([
  ['a list and a page', `{ countries(where: { id: { eq: "SG" } }) { ${LIST} ${PAGE} } }`],
  ['a list of the root', `{ ${LIST} }`],
  ['a page of the root', `{ ${PAGE} }`],
  ['a union', `{ ties(where: { id: { eq: "GB-SG" } }) { firstOn lastOn ${TIE} } }`],
])('the days of %s come from the database as texts, and are answered as such', async (_, source) => {
  const results = await resultsOfQuestion(graph, source)
  const values = results.flatMap(({ records }) => records.flatMap((record) => leaves(record.toObject())))
  expect(values.length).toBeGreaterThan(4)
  expect(values.filter((value) => isDate(value as object))).toEqual([])
  const { data, messages } = await ask(source)
  expect(messages).toEqual([])
  const days = leaves(data).filter((value) => typeof value === 'string' && !/^[A-Z]/.test(value))
  expect(days.length).toBeGreaterThan(4)
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
})

/** What an answer holds, but for lists and maps; an object of the driver is one thing. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  const isMap = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isMap ? Object.values(value).flatMap(leaves) : [value]
}
