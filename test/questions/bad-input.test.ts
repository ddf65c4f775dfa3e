import { ask } from './ask'

/** A question, and the code that it gets; without one an empty answer is right. */
const CASES: [question: string, code: string | undefined][] = [
  ['{ tie(between: ["SG", "UK"]) { id } }', 'UNKNOWN_COUNTRY'],
  ['{ tie(between: ["SG", "SG"]) { id } }', 'BAD_ARGUMENT'],
  ['{ tie(between: ["SG"]) { id } }', 'BAD_ARGUMENT'],
  ['{ tie(between: ["SG", "sg-govtech"]) { id } }', 'UNKNOWN_COUNTRY'],
  ['{ tie(between: ["FJ", "KI"]) { id } }', undefined],
  ['{ tieMatrix(countries: ["XX"]) { id } }', 'UNKNOWN_COUNTRY'],
  ['{ tieMatrix(topics: ["nothing"]) { id } }', 'UNKNOWN_ID'],
  ['{ tieMatrix(countries: []) { id } }', undefined],
  ['{ tieMatrix(asOf: "2019-02-30") { id } }', 'BAD_DATE'],
  ['{ tieMatrix(asOf: "2019") { id } }', 'BAD_DATE'],
  ['{ timeline(between: ["SG", "XX"]) { __typename } }', 'UNKNOWN_COUNTRY'],
  ['{ timeline(agencies: ["SG"]) { __typename } }', 'UNKNOWN_ID'],
  ['{ timeline(from: "2020-01-01", to: "2019-01-01") { __typename } }', 'BAD_ARGUMENT'],
  ['{ timeline(countries: ["SG"], after: "nothing") { __typename } }', 'BAD_CURSOR'],
  ['{ timeline(countries: ["SG"], after: "SG") { __typename } }', 'BAD_CURSOR'],
  ['{ timeline(countries: ["AQ"]) { __typename } }', undefined],
  ['{ latestAgreements(countries: ["Singapore"]) { id } }', 'UNKNOWN_COUNTRY'],
  ['{ latestAgreements(after: "sg-govtech") { id } }', 'BAD_CURSOR'],
  ['{ latestAgreements(countries: ["AQ"]) { id } }', undefined],
  ['{ expiring(from: "2020-01-01", to: "2019-01-01") { id } }', 'BAD_ARGUMENT'],
  ['{ expiring(from: "2020-01-01", to: "2020-01-02", country: "XX") { id } }', 'UNKNOWN_COUNTRY'],
  ['{ expiring(from: "1900-01-01", to: "1900-12-31") { id } }', undefined],
  ['{ paths(from: "nothing", to: "SG") { length } }', 'UNKNOWN_ID'],
  ['{ paths(from: "SG", to: "SG") { length } }', 'BAD_ARGUMENT'],
  ['{ paths(from: "SG", to: "GB", maxHops: 7) { length } }', 'BAD_ARGUMENT'],
  ['{ paths(from: "SG", to: "GB", maxHops: 0) { length } }', 'BAD_ARGUMENT'],
  ['{ paths(from: "SG", to: "AQ") { length } }', undefined],
  ['{ neighbourhood(of: []) { truncated } }', 'BAD_ARGUMENT'],
  ['{ neighbourhood(of: ["nothing"]) { truncated } }', 'UNKNOWN_ID'],
  ['{ neighbourhood(of: ["SG"], hops: 4) { truncated } }', 'BAD_ARGUMENT'],
  ['{ neighbourhood(of: ["SG"], relationships: ["SIGND"]) { truncated } }', 'BAD_ARGUMENT'],
  ['{ neighbourhood(of: ["SG"], after: "nothing") { truncated } }', 'BAD_CURSOR'],
  ['{ search(text: " - ") { __typename } }', 'BAD_ARGUMENT'],
  ['{ search(text: "qqqqqqqq") { __typename } }', undefined],
  ['{ gaps(country: "XX") { kind } }', 'UNKNOWN_COUNTRY'],
  ['{ gaps(country: "SG", topic: "SG") { kind } }', 'UNKNOWN_ID'],
  ['{ discrepancies(country: "XX") { id } }', 'UNKNOWN_COUNTRY'],
  ['{ discrepancies(after: "nothing") { id } }', 'BAD_CURSOR'],
  ['{ discrepancies(after: "SG:nothing") { id } }', 'BAD_CURSOR'],
  ['{ discrepancies(property: "nothing") { id } }', undefined],
  ['{ central(kind: TOPIC) { id } }', 'BAD_ARGUMENT'],
  ['{ changes { id } }', 'BAD_ARGUMENT'],
  ['{ changes(since: "nothing") { id } }', 'UNKNOWN_ID'],
  ['{ changes(sinceDay: "2000-01-01", after: "nothing") { id } }', 'BAD_CURSOR'],
  ['{ changes(sinceDay: "2999-01-01") { id } }', undefined],
]

describe('bad input and empty answers', () => {
  test.each(CASES)('%s → %s', async (question, code) => {
    const { data, codes } = await ask(question)
    expect(codes).toEqual(code ? [code] : [])
    if (!code) expect([[], null]).toContainEqual(Object.values(data)[0])
  })
})
