import { post } from '../support/post'
import { server } from '../support/server'
import { service } from '../support/services/client'

interface Answered {
  status: number
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
  text: string
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text) as Answered['body'], text }
}

let url: string
beforeAll(async () => {
  url = `${await server()}/graphql`
})

const ask = async (query: string, variables?: object): Promise<Answered> => answered(await post(url, query, variables))

const TIE = '{ tie(between: ["SG", "GB"]) { id } }'

describe('the API over HTTP', () => {
  it('accepts POST, and GET without further headers', async () => {
    const expected = { data: { tie: { id: 'GB-SG' } }, extensions: { cost: 2 } }
    expect((await ask(TIE)).body).toEqual(expected)
    expect((await answered(await fetch(`${url}?query=${encodeURIComponent(TIE)}`))).body).toEqual(expected)
  })

  // See https://graphql.github.io/graphql-over-http/draft/#sec-GET.
  it('refuses anything but a query by GET', async () => {
    const mutation = 'mutation { createAgreements(input: []) { info { nodesCreated } } }'
    const response = await fetch(`${url}?query=${encodeURIComponent(mutation)}`)
    expect(response.status).toBe(405)
    expect((await answered(response)).body).not.toHaveProperty('data')
  })

  /** A query, its code, and the text that its message contains. */
  const refused: [question: string, code: string, names: RegExp][] = [
    ['{ agreements(limit: 0) { id } }', 'BAD_LIMIT', /`limit` of `agreements` must be an integer from 1 to \d+/],
    ['{ agreements(limit: 100000) { id } }', 'BAD_LIMIT', /from 1 to \d+, but is 100000/],
    ['{ agreements(limit: -1) { id } }', 'BAD_LIMIT', /`limit` of `agreements`/],
    ['{ countries(limit: 1) { agreements(limit: 0) { id } } }', 'BAD_LIMIT', /`agreements`/],
    ['{ agreementsConnection(first: 0) { totalCount } }', 'BAD_LIMIT', /`first`/],
    ['{ latestAgreements(first: 0) { id } }', 'BAD_LIMIT', /`first` of `latestAgreements`/],
    ['{ search(text: "GovTech", first: 100000) { __typename } }', 'BAD_LIMIT', /`first` of `search`/],
    ['{ agreements(where: { signedEarliest: { gte: "2019-02-30" } }) { id } }', 'BAD_DATE', /"2019-02-30"/],
    ['{ agreements(where: { signedEarliest: { gte: "2019" } }) { id } }', 'BAD_DATE', /"2019"/],
    ['{ tie(between: ["SG", "UK"]) { id } }', 'UNKNOWN_COUNTRY', /"UK"/],
    ['mutation { createAgreements(input: []) { info { nodesCreated } } }', 'READ_ONLY', /no mutations/],
    ['{ agreement { id } }', 'GRAPHQL_VALIDATION_FAILED', /agreements/],
    ['{ agreements(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ]

  it.each(refused)('refuses %s with the code %s', async (question, code, names) => {
    const { body, text } = await ask(question)
    const [error] = body.errors ?? []
    expect(error).toMatchObject({ message: expect.stringMatching(names) as string, extensions: { code } })
    expect(text).not.toMatch(/MATCH|\bat \/|node_modules|stacktrace/)
  })

  const JSON_BODY = { 'content-type': 'application/json' }
  const asXml = { 'content-type': 'application/xml' }
  /** The media types of forms, which browsers send to any site. */
  const FORM_TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
  const TIE_AS_JSON = JSON.stringify({ query: TIE })

  // The statuses are those of https://graphql.github.io/graphql-over-http/draft/ and RFC 9110.
  it.each<[what: string, request: RequestInit, status: number, code: string]>([
    ['a body that is not JSON', { method: 'POST', headers: JSON_BODY, body: '{"query":' }, 400, 'BAD_REQUEST'],
    ['an empty body', { method: 'POST', headers: JSON_BODY, body: '' }, 400, 'BAD_REQUEST'],
    ['a body without a query', { method: 'POST', headers: JSON_BODY, body: '{}' }, 400, 'BAD_REQUEST'],
    [
      'a body of another media type',
      { method: 'POST', headers: asXml, body: '<query/>' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ...FORM_TYPES.map((type): [string, RequestInit, number, string] => [
      `JSON that is sent as ${type}`,
      { method: 'POST', headers: { 'content-type': type }, body: TIE_AS_JSON },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ]),
    [
      'a body that is too large',
      { method: 'POST', headers: JSON_BODY, body: ' '.repeat(70_000) },
      413,
      'BODY_TOO_LARGE',
    ],
    ['another method', { method: 'PUT', headers: JSON_BODY, body: '{' }, 405, 'METHOD_NOT_ALLOWED'],
  ])('refuses %s with an error in the format of GraphQL', async (_what, request, status, code) => {
    for (const type of ['application/json', 'application/graphql-response+json']) {
      const response = await fetch(url, { ...request, headers: { ...request.headers, accept: type } })
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      if (status === 405) expect(response.headers.get('allow')).toBe('GET, POST')
      const { body, status: found } = await answered(response)
      expect({ found, ...body }).toMatchObject({
        found: status,
        errors: [{ message: expect.any(String) as string, extensions: { code } }],
      })
      expect(Object.keys(body)).toEqual(['errors'])
    }
  })

  it('checks the values of variables, even in a cached document', async () => {
    const question = 'query ($limit: Int!) { agreements(limit: $limit) { id } }'
    expect((await ask(question, { limit: 1 })).body.errors).toBeUndefined()
    expect((await ask(question, { limit: 0 })).body.errors?.[0]?.extensions.code).toBe('BAD_LIMIT')
    expect((await ask(question, { limit: 1 })).body.errors).toBeUndefined()
  })

  it('is ready, and reports whether the page queries are planned', async () => {
    await service('/page-queries')
    const ready = await fetch(url.replace('/graphql', '/readyz'))
    expect(await ready.json()).toEqual({
      status: 'ready',
      database: true,
      migrated: true,
      loading: false,
      draining: false,
      revision: expect.any(String) as string,
      builtAt: expect.stringMatching(/^20\d\d-/) as string,
      pageQueries: 'planned',
    })
  })

  it('gives every list a default length', async () => {
    const { body } = await ask('{ sources { id } }')
    const { sources } = body.data as { sources: unknown[] }
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.length).toBeLessThanOrEqual(100)
  })

  it('follows the sources of a fact within one query', async () => {
    const { body } = await ask(`{
      agreements(where: { id: { eq: "gb-sg-mou-digital-government-2019" } }) {
        witnessesConnection { edges { properties { sourceIds sources { id url } } } }
      }
    }`)
    const [agreement] = (body.data as { agreements: Agreement[] }).agreements
    expect(agreement?.witnessesConnection.edges).toHaveLength(2)
    for (const { properties } of agreement?.witnessesConnection.edges ?? []) {
      expect(properties.sources.map(({ id }) => id).sort()).toEqual([...properties.sourceIds].sort())
      expect(properties.sources[0]?.url).toMatch(/^https:/)
    }
  })

  it('has no mutation, no subscription and no deprecated field', async () => {
    const { body } = await ask(
      '{ __schema { mutationType { name } subscriptionType { name } types { fields(includeDeprecated: true) { isDeprecated } } } }',
    )
    const { __schema: schema } = body.data as { __schema: Introspected }
    expect(schema.mutationType).toBeNull()
    expect(schema.subscriptionType).toBeNull()
    const fields = schema.types.flatMap(({ fields: own }) => own ?? [])
    expect(fields.length).toBeGreaterThan(100)
    expect(fields.filter(({ isDeprecated }) => isDeprecated)).toEqual([])
  })
})

interface Agreement {
  witnessesConnection: { edges: { properties: { sourceIds: string[]; sources: { id: string; url: string }[] } }[] }
}

interface Introspected {
  mutationType: unknown
  subscriptionType: unknown
  types: { fields: { isDeprecated: boolean }[] | null }[]
}
