import type { Database } from '../../src/database/connect'
import { check } from '../../src/database/check'
import { answer } from '../questions/asking'
import { scratchGraph } from '../support/neo4j'
import { importMade } from '../support/made-records'
import { agreement, placesWith, search } from './made-search'

const STATEMENT =
  'Searched on 2026-06-30, in treaties.ee.example and treaties.fj.example, in Estonian and English, ' +
  'for agreements and initiatives: none found. Not proof of absence.'

interface Found {
  noneFound: string | null
  shortfalls: string[]
  missedCount: number
  missed: { id: string }[]
}

let graph: Database

async function load(records: readonly object[]): Promise<void> {
  await importMade(graph, records)
}

async function ask<Answer>(question: string): Promise<Answer> {
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return data as Answer
}

async function found(id: string, asOf = '2026-11-29'): Promise<Found> {
  const day = `(asOf: "${asOf}")`
  const fields = `noneFound${day} shortfalls${day} missedCount missed { ... on Agreement { id } }`
  const { searches } = await ask<{ searches: [Found] }>(`{ searches(where: { id: { eq: "${id}" } }) { ${fields} } }`)
  return searches[0]
}

beforeAll(async () => {
  graph = await scratchGraph()
})

describe('a search that found nothing', () => {
  test('states this with its places, languages and scope', async () => {
    await load([search('s')])
    expect(await found('s')).toEqual({ noneFound: STATEMENT, shortfalls: [], missedCount: 0, missed: [] })
    expect((await check(graph)).filter(({ passed }) => !passed)).toEqual([])
  })

  const UNMET: [why: string, fields: object, shortfall: string][] = [
    ['names no pair', { between: undefined, countries: ['EE', 'FJ'] }, 'NOT_A_PAIR'],
    ['does not state what was sought', { sought: {} }, 'NOTHING_SOUGHT'],
    ['names no official place of one side', { places: placesWith({ for: undefined }) }, 'NO_OFFICIAL_PLACE'],
    ['does not say what was entered there', { places: placesWith({}, { query: undefined }) }, 'NO_OFFICIAL_PLACE'],
    ['found the place of one side blocked', { places: placesWith({ outcome: 'blocked' }) }, 'NO_OFFICIAL_PLACE'],
    ['was in another language', { places: placesWith({ language: 'en' }) }, 'NO_LANGUAGE_OF_GOVERNMENT'],
    ['was made by a machine', { searcher: 'machine' }, 'NOT_BY_A_PERSON'],
    ['does not say who made it', { searcher: undefined }, 'NOT_BY_A_PERSON'],
    ['found something', { found: 1, notRecorded: [{ what: 'A rumour', why: 'No source.' }] }, 'SOMETHING_FOUND'],
    ['is older than 24 months', { on: '2024-11-28' }, 'TOO_OLD'],
    ['may be older than 24 months', { on: '2024-11' }, 'TOO_OLD'],
  ]
  test.each(UNMET)('does not state this if it %s', async (_, fields, shortfall) => {
    await load([search('s', fields)])
    const { noneFound, shortfalls } = await found('s')
    expect(noneFound).toBeNull()
    expect(shortfalls).toContain(shortfall)
  })

  test('states this until it is 24 months old', async () => {
    await load([search('s', { on: '2024-11-29' })])
    expect((await found('s', '2026-11-29')).noneFound).not.toBeNull()
    expect((await found('s', '2026-11-30')).shortfalls).toEqual(['TOO_OLD'])
  })
})

describe('an entry on record', () => {
  const OF_IDENTITY = { sought: { topics: ['digital identity'] } }
  const RECORDED: [what: string, scope: object, fields: object, isRecorded: boolean][] = [
    ['an agreement', {}, {}, true],
    ['an announced agreement', {}, { status: 'announced', signedOn: undefined, announcedOn: '2026-05-01' }, true],
    ['an undated agreement', {}, { signedOn: undefined }, true],
    ['an agreement on the topic', OF_IDENTITY, {}, true],
    ['an agreement without topics', OF_IDENTITY, { topics: undefined }, true],
    ['an agreement on another topic', OF_IDENTITY, { topics: ['artificial intelligence'] }, false],
    ['an agreement of a sought kind', { sought: { kinds: ['memorandum-of-understanding'] } }, {}, true],
    ['an agreement of another kind', { sought: { kinds: ['charter'] } }, {}, false],
    ['an agreement before the period', { sought: { from: '2021' } }, {}, false],
    ['an agreement after the period', { sought: { to: '2019' } }, {}, false],
    ['an agreement partly in the period', { sought: { from: '2020-05-02' } }, { signedOn: '2020-05' }, true],
  ]
  test.each(RECORDED)(
    'that is %s is compared with the scope of the search %j',
    async (_, scope, fields, isRecorded) => {
      await load([search('s', scope), agreement('a', fields)])
      const { noneFound, shortfalls } = await found('s')
      expect({ shortfalls, isSaid: noneFound !== null }).toEqual({
        shortfalls: isRecorded ? ['SOMETHING_RECORDED'] : [],
        isSaid: !isRecorded,
      })
    },
  )

  test('for the renewal of an agreement is only a successor or a renewed stage', async () => {
    const renewal = search('s', { sought: { renewalOf: 'a' } })
    await load([renewal, agreement('a'), agreement('b', { signedOn: '2021-01-01' })])
    expect((await found('s')).noneFound).toBe(
      STATEMENT.replace('agreements and initiatives', 'a renewal of “Memorandum a”'),
    )
    await load([renewal, agreement('a'), agreement('b', { signedOn: '2021-01-01', succeeds: 'a' })])
    expect(await found('s')).toMatchObject({ shortfalls: ['SOMETHING_RECORDED'], missed: [{ id: 'b' }] })
    const history = [{ stage: 'renewed', on: '2023-05-01' }]
    await load([
      renewal,
      agreement('a', {
        status: undefined,
        signedOn: '2020-05-01',
        history: [{ stage: 'signed', on: '2020-05-01' }, ...history],
      }),
    ])
    expect((await found('s')).shortfalls).toEqual(['SOMETHING_RECORDED'])
  })
})

test('a search for the renewal of another pair’s agreement never states that nothing was found', async () => {
  await load([search('s', { sought: { renewalOf: 'a' } }), agreement('a', { countries: ['EE', 'NZ'] })])
  expect(await found('s')).toMatchObject({ noneFound: null, shortfalls: ['RENEWAL_OF_OTHERS'] })
  await load([search('s', { sought: { renewalOf: 'a' } }), agreement('a')])
  expect((await found('s')).shortfalls).toEqual([])
})

describe('the entries that a search missed', () => {
  const MISSED: [what: string, searched: object, fields: object, missed: string[]][] = [
    ['what is older than it', {}, {}, ['a']],
    ['nothing that is later', {}, { signedOn: '2026-07-01' }, []],
    ['nothing of the same month', { on: '2026-06' }, { signedOn: '2026-06-01' }, []],
    ['nothing that may be later', {}, { signedOn: '2026' }, []],
    ['nothing that is undated', {}, { signedOn: undefined }, []],
    ['nothing that it lists', { found: 1, records: ['a'] }, {}, []],
    ['nothing that it names', { found: 1, notRecorded: [{ what: 'memorandum A', why: 'Only a draft.' }] }, {}, []],
    ['nothing outside its scope', { sought: { topics: ['artificial intelligence'] } }, {}, []],
    ['what a search for countries did not find', { between: undefined, countries: ['EE'] }, {}, ['a']],
  ]
  test.each(MISSED)('include %s', async (_, searched, fields, missed) => {
    await load([search('s', searched), agreement('a', fields)])
    const search_ = await found('s')
    expect(search_.missed.map(({ id }) => id)).toEqual(missed)
    expect(search_.missedCount).toBe(missed.length)
  })

  test('no longer include an entry whose record is removed; the node of the pair is removed with the search', async () => {
    await load([search('s'), agreement('a')])
    await load([search('s')])
    expect(await found('s')).toMatchObject({ missedCount: 0, shortfalls: [] })
    await load([agreement('z', { countries: ['DE', 'GB'] })])
    expect(await ask('{ tie(between: ["EE", "FJ"]) { id } searches { id } }')).toEqual({ tie: null, searches: [] })
  })

  test('are counted by searcher and by site', async () => {
    const machine = search('t', { by: 'Made Machine', searcher: 'machine', on: '2019-01-01' })
    const more = search('u', { found: 1, records: ['a'], places: placesWith({}, { outcome: 'blocked' }) })
    await load([search('s'), machine, more, agreement('a')])
    const rows = (by: string) => ask(`{ missRates(by: ${by}) { name searcher searches found missed rate } }`)
    expect(await rows('SEARCHER')).toEqual({
      missRates: [
        { name: 'Made Person', searcher: 'HUMAN', searches: 2, found: 1, missed: 1, rate: 0.5 },
        { name: 'Made Machine', searcher: 'MACHINE', searches: 1, found: 0, missed: 0, rate: null },
      ],
    })
    expect(await rows('PLACE')).toEqual({
      missRates: [
        { name: 'treaties.ee.example', searcher: null, searches: 3, found: 1, missed: 1, rate: 0.5 },
        { name: 'treaties.fj.example', searcher: null, searches: 2, found: 0, missed: 1, rate: 1 },
      ],
    })
  })
})
