import { Validator } from '@seriousme/openapi-schema-validator'
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseUnavailableError } from '../../src/database/database-errors'
import { TooLongError } from '../../src/graphql/errors'
import { projectRoot } from '../../src/model/project-root'
import { ENDPOINTS } from '../../src/server/endpoints/list'
import answers from '../data/founding-answers.json'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'
import { server } from '../support/server'

let origin: string
beforeAll(async () => {
  origin = await server()
})

const get = (address: string, headers: Record<string, string> = {}, at = origin) =>
  fetch(`${at}/api/${address}`, { headers })

const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true })

/** Returns the addresses in a `Link` header, by relation. */
const linksOf = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries(
    [...(headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="([^"]*)"/g)].map(([, to = '', rel = '']) => [rel, to]),
  )

interface Refused {
  errors: { message: string; extensions: { code: string; parameter?: string } }[]
}

async function refusal(asked: Response | Promise<Response>): Promise<Record<string, unknown>> {
  const response = await asked
  const [{ message, extensions }] = ((await response.json()) as Refused).errors as [Refused['errors'][0]]
  return { status: response.status, type: response.headers.get('content-type'), message, ...extensions }
}

it('an error stays an error if its ETag is sent back', async () => {
  const refused = await get('agreements?first=many')
  const etag = refused.headers.get('etag') ?? '"none"'
  expect((await get('agreements?first=many', { 'if-none-match': etag })).status).toBe(400)
})

it('the history of a record with a long id is found', async () => {
  const id = `agency-uy-${'a'.repeat(120)}`
  expect(await refusal(get(`history/${id}.json`))).toMatchObject({ status: 404, code: 'UNKNOWN_ID', parameter: 'id' })
})

describe('the timeline of a tie as CSV', () => {
  it('has the agreements and initiatives that were counted by hand, newest first', async () => {
    const response = await get('tie/GB-SG/timeline.csv')
    const rows = rowsOf(await response.text())
    const counted = rows.filter(({ type }) => type !== 'Event')
    const expected = answers.tie.inOrderOfTime.map(({ id }) => id)
    expect(counted.map(({ id }) => id).sort()).toEqual([...expected].sort())
    expect(response.headers.get('govties-total')).toBe(String(rows.length))
    const days = counted.map(({ happenedOn = '' }) => happenedOn)
    expect(days).toEqual([...days].sort().reverse())
    expect(counted.find(({ id }) => id === 'gb-sg-mou-digital-government-2019')).toMatchObject({
      type: 'Agreement',
      kind: 'MEMORANDUM_OF_UNDERSTANDING',
      signedOn: answers.signedOn.preferred,
      'countries.id': 'GB; SG',
      'agencies.id': 'org-gb-gds; sg-govtech',
    })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  })

  it('names its revision, licence, page and number of rows', async () => {
    const response = await get('tie/sg-gb/timeline.csv?first=2&asOf=2019-06-30')
    const { revision } = (await (await fetch(`${origin}/readyz`)).json()) as { revision: string }
    expect(response.headers.get('govties-revision')).toBe(revision)
    expect(linksOf(response)).toEqual({
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      alternate: '/tie/SG-GB?asOf=2019-06-30',
      'service-desc': '/api/openapi.json',
    })
    expect(rowsOf(await response.text())[0]).toMatchObject({ id: 'gb-sg-mou-digital-government-2019' })
  })

  it('finds a country whose code has a hyphen', async () => {
    const response = await get('tie/african-union-sg/timeline')
    expect([response.status, await response.json()]).toEqual([200, []])
    expect(await refusal(get('tie/african-union-xx/timeline'))).toMatchObject({ status: 404, code: 'UNKNOWN_COUNTRY' })
  })

  it('has only its columns if nothing is recorded', async () => {
    const csv = await (await get('tie/GB-TV/timeline.csv')).text()
    expect(csv.replace('\uFEFF', '')).toMatch(/^type,id,title,kind,[^\n]*\n$/)
  })
})

/** An address of each endpoint, and a query for the same data. */
const ASKED: Record<string, [address: string, query: string]> = {
  dataset: ['dataset', '{ dataset { revision newestOn } }'],
  'tie/:between': ['tie/GB-SG', '{ tie(between: ["GB", "SG"]) { id bilateralCount } }'],
  'tie/:between/timeline': [
    'tie/GB-SG/timeline?first=3',
    '{ tie(between: ["GB", "SG"]) { timeline(first: 3) { ... on Agreement { id } ... on Event { id } ... on Initiative { id } } } }',
  ],
  ties: ['ties?first=3', '{ ties(where: { tied: { eq: true } }, sort: [{ id: ASC }], limit: 3) { id } }'],
  countries: ['countries?first=3', '{ countries(sort: [{ id: ASC }], limit: 3) { id name } }'],
  topics: ['topics?first=3', '{ topics(sort: [{ id: ASC }], limit: 3) { id name } }'],
  timeline: [
    'timeline?between=SG,GB&first=3',
    '{ timeline(between: ["SG", "GB"], first: 3) { ... on Agreement { id } ... on Event { id } ... on Initiative { id } } }',
  ],
  agreements: [
    'agreements?countries=SG&kinds=MEMORANDUM_OF_UNDERSTANDING&first=3',
    '{ latestAgreements(countries: ["SG"], kinds: [MEMORANDUM_OF_UNDERSTANDING], first: 3) { id title } }',
  ],
  expiring: [
    'expiring?from=2026-01-01&to=2026-12-31&first=3',
    '{ expiring(from: "2026-01-01", to: "2026-12-31", first: 3) { id expectedEndOn } }',
  ],
  gaps: ['gaps?country=SG&first=3', '{ gaps(country: "SG", first: 3) { kind with { id } } }'],
  changes: ['changes?sinceDay=2026-01-01&first=3', '{ changes(sinceDay: "2026-01-01", first: 3) { id how } }'],
  agencies: ['agencies?country=SG&first=3', '{ listing(kind: AGENCY, country: "SG", first: 3) { nodes { id } } }'],
  people: ['people?country=SG&first=3', '{ listing(kind: PERSON, country: "SG", first: 3) { nodes { id } } }'],
  initiatives: ['initiatives?first=3', '{ listing(kind: INITIATIVE, first: 3) { nodes { id } } }'],
  sources: ['sources?disputed=true&first=3', '{ listing(kind: SOURCE, disputed: true, first: 3) { nodes { id } } }'],
  matrix: ['matrix?countries=SG,GB,KR', '{ tieMatrix(countries: ["SG", "GB", "KR"]) { id count lastOn } }'],
  compare: ['compare?countries=EE&countries=SG', '{ compare(countries: ["EE", "SG"]) { by id sharedBy } }'],
  search: ['search?text=govtech', '{ search(text: "govtech") { __typename } }'],
  discrepancies: ['discrepancies?country=SG&first=3', '{ discrepancies(country: "SG", first: 3) { id property } }'],
  'weak-values': ['weak-values?country=SG&first=3', '{ weakValues(country: "SG", first: 3) { id value } }'],
  central: ['central?kind=AGENCY&first=3', '{ central(kind: AGENCY, first: 3) { rank id } }'],
  'miss-rates': ['miss-rates?by=PLACE', '{ missRates(by: PLACE) { name searches } }'],
  paths: [
    'paths?from=person-gb-philip-hammond&to=sg-smart-nation-2014&first=1',
    '{ paths(from: "person-gb-philip-hammond", to: "sg-smart-nation-2014", first: 1) { length } }',
  ],
  'history/:id': [
    'history/gb-sg-mou-digital-government-2019',
    '{ recordHistory(id: "gb-sg-mou-digital-government-2019") { id since } }',
  ],
  'agreement/:id': [
    'agreement/gb-sg-mou-digital-government-2019',
    '{ node(id: "gb-sg-mou-digital-government-2019") { ... on Agreement { id name: title signedOn announcedOn } } }',
  ],
  'entity/:id': [
    'entity/sg-govtech',
    '{ node(id: "sg-govtech") { ... on Agency { id name acronym agreementCount } } }',
  ],
  'node/:id': ['node/GB-SG', '{ node(id: "GB-SG") { type: __typename id } }'],
  'leaders/:id': [
    'leaders/sg-smart-nation-2014?asOf=2019-06-13',
    '{ node(id: "sg-smart-nation-2014") { ... on Initiative { leadersAsOf(asOf: "2019-06-13") { id certainty } } } }',
  ],
}

/** Returns an answer without the fields that wrap its rows. */
function unwrapped(data: unknown): unknown {
  const [inner, ...others] = Object.entries(data as object)
  const wraps =
    inner && others.length === 0 && ['tie', 'listing', 'timeline', 'nodes', 'leadersAsOf'].includes(inner[0])
  if (inner?.[0] === 'node' && 'leadersAsOf' in (inner[1] as object)) return unwrapped(inner[1])
  return wraps ? unwrapped(inner[1]) : data
}

describe('an endpoint', () => {
  it('always has a test', () => expect(Object.keys(ASKED)).toEqual(ENDPOINTS.map(({ path }) => path)))

  it.each(Object.values(ASKED))('%s gives the same answer as GraphQL, in each format', async (address, query) => {
    const { data } = (await (await post(`${origin}/graphql`, query)).json()) as { data: Record<string, unknown> }
    const inner = unwrapped(data)
    const expected = Array.isArray(inner) ? inner : (Object.values(inner as object)[0] as unknown)
    const answer = await get(address, { accept: 'application/json' })
    const json = (await answer.json()) as unknown
    expect(answer.status).toBe(200)
    if (address.startsWith('search')) expect(json).toHaveLength((expected as unknown[]).length)
    else if (!address.startsWith('tie/GB-SG')) expect(json).toMatchObject(expected as object)
    const rows = [json].flat()
    // No search is recorded in this graph.
    expect(rows.length > 0).toBe(!address.startsWith('miss-rates'))
    const lines = await (await get(address, { accept: 'application/x-ndjson' })).text()
    expect(lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]))).toEqual(rows)
    const csv = rowsOf(await (await get(address, { accept: 'text/csv' })).text())
    expect(csv).toHaveLength(rows.length)
    const ids = (list: unknown[]) => list.map((row) => (row as { id?: string }).id ?? '')
    expect(ids(csv)).toEqual(ids(rows))
  })

  it('has the format that its ending names, even if the client accepts other formats', async () => {
    for (const [ending, type] of [
      ['json', 'application/json'],
      ['csv', 'text/csv'],
      ['ndjson', 'application/x-ndjson'],
    ]) {
      for (const address of [`countries.${ending}`, `tie/GB-SG.${ending}`]) {
        const response = await get(address, { accept: 'text/html' })
        expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      }
    }
    expect((await get('countries', { accept: 'text/html,*/*;q=0.8' })).headers.get('content-type')).toMatch('json')
    expect(await refusal(get('countries', { accept: 'text/html' }))).toMatchObject({
      status: 406,
      code: 'NOT_ACCEPTABLE',
    })
  })

  it.each(['agencies?country=SG&first=20', 'countries?first=100'])(
    '%s can be read page by page to its end',
    async (address) => {
      const ids: string[] = []
      let next: string | undefined = `/api/${address}`
      let total: string | null = null
      while (next) {
        const page: Response = await fetch(origin + next)
        ids.push(...((await page.json()) as { id: string }[]).map(({ id }) => id))
        total = page.headers.get('govties-total')
        next = linksOf(page)['next']
      }
      expect(new Set(ids).size).toBe(ids.length)
      expect(total).toBe(String(ids.length))
    },
  )

  it('is answered without a body if the method is HEAD, and is revalidated by its ETag', async () => {
    const full = await get('countries.csv')
    const { size } = await full.blob()
    const head = await fetch(`${origin}/api/countries.csv`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(String(size))
    expect(head.headers.get('govties-total')).toBe(full.headers.get('govties-total'))
    const etag = full.headers.get('etag') ?? ''
    expect((await get('countries.csv', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('countries.json', { 'if-none-match': etag })).status).toBe(200)
  })
})

/** The addresses that the documentation gives as examples. */
const examples = ['README.md', 'docs/endpoints.md']
  .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
  .flatMap((text) => [...text.matchAll(/curl '?localhost:4000\/api\/([^`'\s]+)/g)].map(([, address = '']) => address))

it.each(examples)('the example %s of the documentation has rows', async (address) => {
  const response = await get(address, { accept: 'text/csv' })
  expect(response.status).toBe(200)
  expect((await response.text()).trim().split('\n').length).toBeGreaterThan(1)
})

describe('an address that cannot be answered', () => {
  it.each<[address: string, status: number, code: string, parameter: string | undefined, message: RegExp]>([
    ['gaps?country=SG&topics=ai', 400, 'UNKNOWN_PARAMETER', 'topics', /no parameter `topics`.*"topic"/],
    ['dataset?first=1', 400, 'UNKNOWN_PARAMETER', 'first', /no parameters/],
    ['agencies?kind=PERSON', 400, 'UNKNOWN_PARAMETER', 'kind', /`country`/],
    ['gaps', 400, 'BAD_PARAMETER', 'country', /`country` is missing/],
    ['gaps?country=SG&country=GB', 400, 'BAD_PARAMETER', 'country', /more than once/],
    ['gaps?country=SG&first=many', 400, 'BAD_PARAMETER', 'first', /`first` must be an integer, but is "many"/],
    ['gaps?country=SG&first=1000', 400, 'BAD_LIMIT', 'first', /from 1 to 500/],
    ['gaps?country=SG&asOf=2019-02-30', 400, 'BAD_PARAMETER', 'asOf', /2019-02-30/],
    ['gaps?country=XX', 400, 'UNKNOWN_COUNTRY', 'country', /"XX"/],
    ['matrix?basis=BILATERL', 400, 'BAD_PARAMETER', 'basis', /`BILATERAL`/],
    ['sources?disputed=yes', 400, 'BAD_PARAMETER', 'disputed', /`true` or `false`/],
    ['search?text=', 400, 'BAD_ARGUMENT', 'text', /`text`/],
    ['agreements?after=nothing', 400, 'BAD_CURSOR', 'after', /nothing/],
    ['tie/GB-XX/timeline', 404, 'UNKNOWN_COUNTRY', 'between', /"XX"/],
    ['tie/GB/timeline.csv', 400, 'BAD_PARAMETER', 'between', /`GB-SG`/],
    ['history/nothing', 404, 'UNKNOWN_ID', 'id', /"nothing"/],
    ['agencys', 404, 'UNKNOWN_ENDPOINT', undefined, /\/api\/agencies.*\/api\/openapi\.json/],
    ['countries.xml', 404, 'UNKNOWN_FORMAT', undefined, /`\.xml`.*\.json, \.csv or \.ndjson/],
    ['countries.CSV', 404, 'UNKNOWN_FORMAT', undefined, /`\.CSV`.*\.json, \.csv or \.ndjson/],
    ['tie/GB-SG.xml', 404, 'UNKNOWN_FORMAT', undefined, /`\.xml`/],
    ['tie/GB-SG/timeline.CSV', 404, 'UNKNOWN_FORMAT', undefined, /`\.CSV`/],
    ['history/gb-sg-mou-digital-government-2019.Csv', 404, 'UNKNOWN_FORMAT', undefined, /`\.Csv`/],
    ['%E0%A4%A', 400, 'BAD_ADDRESS', undefined, /`%25`/],
    ['tie/african-union-xx/timeline', 404, 'UNKNOWN_COUNTRY', 'between', /"XX"/],
    ['tie/xx-african-union/timeline', 404, 'UNKNOWN_COUNTRY', 'between', /"XX"/],
    ['tie/african-union-african-union', 400, 'BAD_ARGUMENT', 'between', /two different countries/],
    ['timeline?between=SG', 400, 'BAD_PARAMETER', 'between', /exactly two countries/],
    ['timeline?between=SG,GB&between=KR', 400, 'BAD_PARAMETER', 'between', /exactly two countries/],
    ['matrix?countries=SG,,GB', 400, 'BAD_PARAMETER', 'countries', /`countries` has an empty value/],
    ['matrix?countries=', 400, 'BAD_PARAMETER', 'countries', /`countries` has an empty value/],
    ['gaps?country=SG&first=2147483648', 400, 'BAD_PARAMETER', 'first', /from 1 to 500, but is "2147483648"/],
    ['agencies?sources=99999999999', 400, 'BAD_PARAMETER', 'sources', /an integer up to 2147483647/],
    ['agencies?types=NATIONL', 400, 'BAD_ARGUMENT', 'types', /mean "NATIONAL".*`SUBNATIONAL`/],
    ['people?types=SIGNED,DANCED', 400, 'BAD_ARGUMENT', 'types', /"DANCED".*`WITNESSED`/],
    ['sources?types=official', 400, 'BAD_ARGUMENT', 'types', /"OFFICIAL"/],
    ['initiatives?types=danc', 400, 'BAD_ARGUMENT', 'types', /"danc" is unknown/],
    ['discrepancies?property=singedOn', 400, 'BAD_ARGUMENT', 'property', /"signedOn"/],
  ])('%s has status %s and the code %s', async (address, status, code, parameter, message) => {
    const refused = await refusal(get(address, { accept: 'text/html,*/*' }))
    expect(refused).toMatchObject({ status, code, message: expect.stringMatching(message) as string })
    expect(refused).toMatchObject({ type: 'application/json; charset=utf-8' })
    expect(refused['parameter']).toBe(parameter)
  })
})

describe('a message', () => {
  const long = 'x'.repeat(900)
  it.each([
    `gaps?${long}=1`,
    `gaps?country=${long}`,
    `gaps?country=SG&first=${long}`,
    `gaps?country=SG&asOf=${long}`,
    `history/${long}`,
    `tie/GB-${long}`,
    `agreements?after=${long}`,
    `people?types=${long}`,
    `countries.${long}`,
  ])('repeats at most 100 characters of %.40s…', async (address) => {
    const { status, message } = await refusal(get(address))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(String(message).toLowerCase()).not.toContain('x'.repeat(101))
  })
})

describe('the link to the page of the same data', () => {
  it.each([
    [
      'agreements?countries=SG,GB&topics=topic-artificial-intelligence&kinds=LETTER_OF_INTENT&from=2020-01-01&to=2020-12-31',
      '/agreements?country=SG&partner=GB&topic=topic-artificial-intelligence&kind=LETTER_OF_INTENT&year=2020',
    ],
    ['agreements?kinds=LETTER_OF_INTENT,CHARTER&from=2020-01-01&to=2020-06-30', '/agreements'],
    ['people?country=SG&types=SIGNED&sources=2&disputed=true', '/people?country=SG&type=SIGNED&sources=2&disputed=1'],
    ['matrix?basis=BILATERAL,PROGRAMME&asOf=2020-12-31', '/matrix?basis=BILATERAL&basis=PROGRAMME&asOf=2020-12-31'],
    ['compare?countries=EE,SG&kinds=LETTER_OF_INTENT', '/compare?of=EE&of=SG&kind=LETTER_OF_INTENT'],
    ['changes?sinceDay=2026-01-01&between=SG,GB', '/changes?country=SG&partner=GB&day=2026-01-01'],
  ])('keeps the filters of %s', async (address, page) => {
    const response = await get(address)
    expect(response.status).toBe(200)
    const { alternate = '' } = linksOf(response)
    const [path, search] = alternate.split('?')
    const [expectedPath, expected] = page.split('?')
    expect(path).toBe(expectedPath)
    expect([...new URLSearchParams(search)].sort()).toEqual([...new URLSearchParams(expected)].sort())
  })
})

describe('a condition', () => {
  it.each<[how: string, of: (etag: string) => string, status: number]>([
    ['that is the ETag', (etag) => etag, 304],
    ['without its mark of weakness', (etag) => etag.replace('W/', ''), 304],
    ['in a list', (etag) => `"first", ${etag}, W/"last"`, 304],
    ['that is any', () => '*', 304],
    ['that lists others', () => '"first", W/"last"', 200],
  ])('%s is compared as RFC 9110 requires', async (_how, conditionOf, status) => {
    const etag = (await get('topics.csv')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    const asked = await get('topics.csv', { 'if-none-match': conditionOf(etag) })
    expect([asked.status, asked.headers.get('etag')]).toEqual([status, etag])
  })
})

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the method %s is refused', async (method) => {
  for (const address of ['countries.csv', 'tie/GB-SG', 'nothing', 'openapi.json']) {
    const response = await fetch(`${origin}/api/${address}`, { method })
    expect([response.headers.get('allow'), response.headers.get('cache-control')]).toEqual(['GET, HEAD', 'no-store'])
    expect(await refusal(response)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' })
  }
})

it('a request that this server does not accept is not stored', async () => {
  const refused = await get('countries.csv', { origin: 'https://other.example' })
  expect([refused.status, refused.headers.get('cache-control')]).toEqual([403, 'no-store'])
})

it('an address that cannot be read has the security headers', async () => {
  const { headers } = await get('%zz')
  expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'no-store'])
})

describe('an endpoint, like the GraphQL API,', () => {
  const serving = async (...settings: [Parameters<typeof listening>[1]?, Parameters<typeof listening>[2]?]) => {
    const graph = await loadedGraph()
    return { graph, at: new URL((await listening(graph, ...settings)).url).origin }
  }

  it('obeys the limits on cost and on requests', async () => {
    const { at } = await serving({ ...UNHURRIED, cost: 100 }, { requestRate: 2 })
    expect(await refusal(get('countries.csv', {}, at))).toMatchObject({ status: 400, code: 'TOO_COSTLY' })
    const answered = await get('countries.csv?first=1', {}, at)
    expect([answered.status, answered.headers.get('ratelimit')]).toEqual([200, expect.stringContaining('"cost";r=')])
    const refused = await get('countries.csv?first=1', {}, at)
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(await refusal(refused)).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' })
  })

  it('is available in locked mode', async () => {
    const { at } = await serving(UNHURRIED, { mode: 'locked' })
    expect((await get('countries.csv?first=1', {}, at)).status).toBe(200)
    expect(await refusal(get('agencys', {}, at))).toMatchObject({ status: 404, code: 'UNKNOWN_ENDPOINT' })
  })

  it('responds with status 503 while the database is unavailable', async () => {
    const { graph, at } = await serving()
    const fails = () => Promise.reject(new DatabaseUnavailableError('bolt://127.0.0.1:1', 'ServiceUnavailable'))
    Object.assign(graph, { read: fails, query: fails, version: fails, recentVersion: fails })
    const refused = await get('countries.csv', {}, at)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await refusal(refused)).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' })
  })
})

it('a request that takes too long can be sent again', async () => {
  const graph = await loadedGraph()
  const at = new URL((await listening(graph)).url).origin
  const isSlow = () => Promise.reject(new TooLongError())
  Object.assign(graph, { read: isSlow, query: isSlow })
  const refused = await get('countries.csv', {}, at)
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(await refusal(refused)).toMatchObject({ status: 504, code: 'QUERY_TIMEOUT' })
})

describe('/api/openapi.json', () => {
  it('states the limits of `first`', async () => {
    const { paths } = (await (await get('openapi.json')).json()) as {
      paths: Record<string, { get: { parameters: { name: string; schema: object }[] } }>
    }
    const first = paths['/api/gaps']!.get.parameters.find(({ name }) => name === 'first')
    expect(first?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 500, default: 20 })
  })

  it('is valid OpenAPI 3.1, and describes each endpoint', async () => {
    const description = (await (await get('openapi.json')).json()) as Record<string, unknown>
    const validator = new Validator()
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    const paths = Object.keys(description['paths'] as object)
    expect(paths).toEqual(ENDPOINTS.map(({ path }) => `/api/${path.replace(/:(\w+)/, '{$1}')}`))
  })
})
