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
  it('answers POST, and GET from what is no web page of another site', async () => {
    expect((await ask(TIE)).body).toEqual({ data: { tie: { id: 'GB-SG' } } })
    const address = `${url}?query=${encodeURIComponent(TIE)}`
    const own = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } })
    expect((await answered(own)).body).toEqual({ data: { tie: { id: 'GB-SG' } } })
    expect((await fetch(address)).status).toBe(400)
  })

  /** A question, its code, and what its message names. */
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

  it.each(refused)('%s → %s', async (question, code, names) => {
    const { body, text } = await ask(question)
    const [error] = body.errors ?? []
    expect(error).toMatchObject({ message: expect.stringMatching(names) as string, extensions: { code } })
    expect(text).not.toMatch(/MATCH|\bat \/|node_modules|stacktrace/)
  })

  it('checks values that come as variables, in a document that it knows already', async () => {
    const question = 'query ($limit: Int!) { agreements(limit: $limit) { id } }'
    expect((await ask(question, { limit: 1 })).body.errors).toBeUndefined()
    expect((await ask(question, { limit: 0 })).body.errors?.[0]?.extensions.code).toBe('BAD_LIMIT')
    expect((await ask(question, { limit: 1 })).body.errors).toBeUndefined()
  })

  it('is ready, and tells whether the queries of the pages are planned', async () => {
    await service('/page-queries')
    const ready = await fetch(url.replace('/graphql', '/readyz'))
    expect(await ready.json()).toEqual({ status: 'ready', pageQueries: 'planned' })
  })

  it('gives every list a default length', async () => {
    const { body } = await ask('{ sources { id } }')
    const { sources } = body.data as { sources: unknown[] }
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.length).toBeLessThanOrEqual(100)
  })

  it('follows the sources of a fact within one question', async () => {
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
