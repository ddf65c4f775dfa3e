import type { Client } from '@modelcontextprotocol/client'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import { listening, UNHURRIED } from '../support/listening'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'
import { sendLines } from '../support/raw-http'
import { server } from '../support/server'
import { call, overHttp } from './clients'

let origin: string
let client: Client
beforeAll(async () => {
  origin = await server()
  client = await overHttp(origin)
})

/** Words that claim an absence. “No tie is recorded” does not. */
const CLAIMS_ABSENCE = /\bno ties?\b(?! (is|are) recorded)/i

const NONE = 'None recorded. This is not proof of absence.'

describe('the tools', () => {
  it('only read, describe each argument, and offer no Cypher', async () => {
    const { tools } = await client.listTools()
    expect(tools).toHaveLength(16)
    for (const { name, annotations, inputSchema, description } of tools) {
      expect({ name, readOnly: annotations?.readOnlyHint }).toEqual({ name, readOnly: true })
      expect(description).toBeTruthy()
      for (const [argument, schema] of Object.entries(inputSchema.properties ?? {}))
        expect([name, argument, schema]).toEqual([
          name,
          argument,
          expect.objectContaining({ description: expect.any(String) as string }),
        ])
    }
    expect(JSON.stringify(tools)).not.toMatch(/cypher/i)
    expect(JSON.stringify(tools)).not.toMatch(CLAIMS_ABSENCE)
  })

  it.each<[name: string, given: Record<string, unknown>]>([
    ['tie', { between: ['GB', 'TV'] }],
    ['tie_timeline', { between: ['GB', 'TV'] }],
    ['in_effect', { between: ['GB', 'TV'], asOf: '2019-06-13' }],
    ['agreements', { countries: ['TV'], from: '1990-01-01', to: '1990-12-31' }],
    ['expiring', { from: '1990-01-01', to: '1990-12-31' }],
    ['entity', { id: 'nothing' }],
    ['leaders', { id: 'nothing', asOf: '2019-06-13' }],
    ['cite', { id: 'nothing' }],
    ['matrix', { countries: ['GB', 'TV'] }],
  ])('%s says that nothing is recorded, and not that nothing exists', async (name, given) => {
    const { text, isError, rows } = await call(client, name, given)
    expect([isError, rows]).toEqual([false, []])
    expect(text).toContain(NONE)
    expect(text).not.toMatch(CLAIMS_ABSENCE)
  })

  it.each<[name: string, given: Record<string, unknown>]>([
    ['search', { text: 'govtech' }],
    ['gaps', { country: 'SG', first: 3 }],
    ['compare', { countries: ['EE', 'SG'] }],
    ['matrix', { countries: ['GB', 'SG', 'KR'] }],
    ['changes', { sinceDay: '2026-01-01', first: 3 }],
    ['discrepancies', { country: 'SG', first: 3 }],
    ['agreements', { countries: ['SG'], first: 3 }],
    ['expiring', { from: '2026-01-01', to: '2026-12-31', first: 3 }],
  ])('%s answers with rows, the day and the revision', async (name, given) => {
    const { text, isError, rows, structured } = await call(client, name, given)
    expect([isError, rows.length > 0]).toEqual([false, true])
    expect(text).toContain(`As of: ${String(structured['asOf'])} (today).`)
    expect(text).toContain(`Data: ${String(structured['revision'])}, `)
    expect(text).not.toMatch(CLAIMS_ABSENCE)
  })

  it.each(['gaps', 'matrix'])('%s warns that what is left out is not proof of absence', async (name) => {
    const { text } = await call(
      client,
      name,
      name === 'gaps' ? { country: 'SG', first: 1 } : { countries: ['GB', 'SG'] },
    )
    expect(text).toContain('not proof of absence')
  })

  it('give the degree of effect on the day', async () => {
    const { rows, text } = await call(client, 'in_effect', { between: ['SG', 'GB'], asOf: '2019-07-01' })
    const memorandum = rows.find(({ id }) => id === 'gb-sg-mou-digital-government-2019')
    expect(memorandum).toMatchObject({ effect: { degree: 'WHEN_LAST_KNOWN', knownOn: '2019-06-13' } })
    expect(text).toContain('As of: 2019-07-01.')
  })

  it('cite a tie and an agreement, with the address, the revision and the day', async () => {
    const { revision } = (await (await fetch(`${origin}/readyz`)).json()) as { revision: string }
    const today = new Date().toISOString().slice(0, 10)
    for (const [id, name, page] of [
      ['GB-SG', 'Singapore and United Kingdom', 'tie/GB-SG'],
      ['sg-govtech', 'Government Technology Agency', 'agency/sg-govtech'],
    ] as const) {
      const { text } = await call(client, 'cite', { id })
      expect(text).toContain(`GovTies: “${name}”. Data revision ${revision} of `)
      expect(text).toContain(`${page} (accessed on ${today}).`)
    }
  })
})

describe('bad input', () => {
  it('has the code and the words of GraphQL', async () => {
    const { errors } = (await (await post(`${origin}/graphql`, '{ gaps(country: "XX") { kind } }')).json()) as {
      errors: [{ message: string; extensions: { code: string } }]
    }
    const { text, isError } = await call(client, 'gaps', { country: 'XX' })
    expect([isError, text]).toEqual([true, `${errors[0].extensions.code}: ${errors[0].message}`])
  })

  it.each<[name: string, given: Record<string, unknown>, code: string, words: RegExp]>([
    ['gaps', {}, 'BAD_PARAMETER', /`country` is missing/],
    ['gaps', { country: null }, 'BAD_PARAMETER', /`country` is missing/],
    ['gaps', { country: 'SG', contry: 'SG' }, 'UNKNOWN_PARAMETER', /tool `gaps` has no parameter `contry`.*"country"/],
    ['gaps', { country: 'SG', first: 'many' }, 'BAD_PARAMETER', /`first` must be an integer, but is "many"/],
    ['gaps', { country: 'SG', first: 1.5 }, 'BAD_PARAMETER', /`first` must be an integer/],
    ['gaps', { country: 'SG', first: 1000 }, 'BAD_LIMIT', /from 1 to 500/],
    ['gaps', { country: ['SG', 'GB'] }, 'BAD_PARAMETER', /takes only one value/],
    ['gaps', { country: 'SG', asOf: '2019-02-30' }, 'BAD_PARAMETER', /2019-02-30/],
    ['in_effect', { between: ['GB', 'SG'] }, 'BAD_PARAMETER', /`asOf` is missing/],
    [
      'in_effect',
      { between: ['GB', 'SG'], asOf: '2019-01-01', measure: 'SIGNED_BY' },
      'UNKNOWN_PARAMETER',
      /`measure`/,
    ],
    ['tie', { between: ['GB'] }, 'BAD_PARAMETER', /exactly two countries/],
    ['tie', { between: [] }, 'BAD_PARAMETER', /empty value/],
    ['matrix', {}, 'BAD_PARAMETER', /`countries` is missing/],
    ['search', { text: '' }, 'BAD_ARGUMENT', /`text`/],
    ['changes', {}, 'BAD_ARGUMENT', /`since`/],
  ])('%s with %j is refused', async (name, given, code, words) => {
    const { text, isError, structured } = await call(client, name, given)
    expect([isError, text.split(':')[0]]).toEqual([true, code])
    expect(text).toMatch(words)
    expect(structured).toMatchObject({ errors: [{ extensions: { code } }] })
  })
})

describe('the resources', () => {
  it('are the glossary, the rules, ties and entities', async () => {
    const read = async (uri: string) => {
      const { contents } = await client.readResource({ uri })
      return contents.map((content) => ('text' in content ? content.text : '')).join('')
    }
    expect(await read('govties://glossary')).toBe(readFileSync(join(projectRoot, 'GLOSSARY.md'), 'utf8'))
    expect(await read('govties://rules')).toBe(readFileSync(join(projectRoot, 'docs/rules.md'), 'utf8'))
    const tie = await call(client, 'tie', { between: ['GB', 'SG'] })
    expect(await read('govties://tie/GB-SG')).toBe(tie.text)
    expect(tie.rows).toMatchObject([{ bilateralCount: 15, plurilateralCount: 4, recordedCount: 1 }])
    expect(await read('govties://tie/african-union-sg')).toContain('between AFRICAN-UNION; SG')
    expect(await read('govties://entity/sg-govtech')).toContain('name: Government Technology Agency')
    await expect(read('govties://tie/GB-XX')).rejects.toThrow('UNKNOWN_COUNTRY: There is no country "XX"')
  })
})

describe('/mcp under the rules of /graphql', () => {
  const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const send = (at: string, body: string, more = {}) =>
    fetch(`${at}/mcp`, { method: 'POST', headers: { ...headers, ...more }, body })
  const codeOf = async (response: Response) =>
    ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code
  const at = async (...settings: [Parameters<typeof listening>[1]?, Parameters<typeof listening>[2]?]) =>
    new URL((await listening(await loadedGraph(), ...settings)).url).origin

  it('hosts and origins are checked', async () => {
    const { status } = await sendLines(origin, 'POST /mcp HTTP/1.1', 'Host: evil.example', 'Content-Length: 0')
    expect(status).toBe(421)
    const foreign = await send(origin, PING, { origin: 'https://evil.example' })
    expect([foreign.status, await codeOf(foreign)]).toEqual([403, 'FOREIGN_ORIGIN'])
  })

  it('other methods, several messages and other bodies are refused', async () => {
    for (const method of ['GET', 'DELETE', 'PUT']) expect((await fetch(`${origin}/mcp`, { method })).status).toBe(405)
    expect((await send(origin, `[${PING},${PING}]`)).status).toBe(400)
    expect(await codeOf(await send(origin, '{'))).toBe('BAD_REQUEST')
    expect((await send(origin, PING, { 'content-type': 'text/plain' })).status).toBe(415)
    const large = await send(origin, PING.padEnd(70_000))
    expect([large.status, await codeOf(large)]).toEqual([413, 'BODY_TOO_LARGE'])
  })

  it('a subscription, which would never end, is refused', async () => {
    const newest = await overHttp(origin, true)
    await expect(newest.listen({ toolsListChanged: true })).rejects.toThrow('Subscription limit reached')
  })

  it('costs and requests are limited', async () => {
    const costly = await overHttp(await at({ ...UNHURRIED, cost: 100 }))
    const { isError, text } = await call(costly, 'agreements', { first: 500 })
    expect([isError, text]).toEqual([true, expect.stringMatching(/^TOO_COSTLY: /)])
    const spent = await overHttp(await at(UNHURRIED, { costRate: 10 }))
    expect((await call(spent, 'agreements', { first: 50 })).text).toMatch(/^COST_BUDGET_SPENT: /)
    const few = await at(UNHURRIED, { requestRate: 1 })
    expect((await send(few, PING)).status).toBe(200)
    const refused = await send(few, PING)
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'TOO_MANY_REQUESTS'])
  })

  it('tools answer in locked mode, but no other document is accepted', async () => {
    const locked = await at(UNHURRIED, { mode: 'locked' })
    const { rows } = await call(await overHttp(locked), 'tie', { between: ['GB', 'SG'] })
    expect(rows).toMatchObject([{ id: 'GB-SG' }])
    expect((await post(`${locked}/graphql`, '{ countries { id } }')).status).toBe(403)
    expect(await codeOf(await post(`${locked}/graphql`, '{ mcp: __typename }'))).toBe('UNKNOWN_DOCUMENT')
  })
})
