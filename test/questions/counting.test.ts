import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const agreement = (id: string, countries: string[], given: object = {}) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  signedOn: '2021-03-01',
  countries,
  topics: ['open data'],
  summary: 'Made for a test.',
  sources: [{ url: `https://news.example/${id}`, title: id, kind: 'press', supports: ['countries'] }],
  ...given,
})

const institute = (level: string) => ({
  record: 'agency',
  id: 'ke-institute',
  name: 'Institute of Kenya',
  kind: 'institute',
  country: 'KE',
  level,
  summary: 'Made for a test.',
  sources: [{ url: 'https://news.example/institute', kind: 'press', supports: ['name'] }],
})

const announced = { status: 'announced', signedOn: undefined, announcedOn: '2022-01-01' }

const RECORDS = [
  // Three agreements that may be one, because they have the same parties, kind and day. The topic of the third is
  // different.
  agreement('first', ['FJ', 'KI']),
  agreement('second', ['FJ', 'KI']),
  agreement('third', ['FJ', 'KI'], { topics: ['cyber security'] }),
  agreement('with-the-bloc', ['EU', 'EE', 'CA']),
  agreement('by-an-institute', ['KE', 'RW'], { agencies: [{ name: 'Institute of Kenya', country: 'KE' }] }),
  // Two announcements that may be one.
  agreement('announced-here', ['AD', 'AL'], announced),
  agreement('announced-there', ['AD', 'AL'], announced),
  // Czechoslovakia ceased to exist in 1992, and ISO withdrew its code on 15 June 1993.
  agreement('in-its-life', ['CSHH', 'NP'], { signedOn: '1975-05-01' }),
  agreement('after-its-life', ['CSHH', 'BT'], { signedOn: '2005-05-01' }),
  // The newest dates of two countries: a year and a month with the same first possible day, and a later accession.
  agreement('of-a-year', ['MC', 'NR'], { signedOn: '2016' }),
  agreement('of-a-month', ['MC', 'NR'], { signedOn: '2016-01' }),
  agreement('joined-later', ['MC', 'NR', 'SM'], {
    signedOn: '2015-03-01',
    parties: [{ country: 'SM', how: 'accession', joinedOn: '2024-05' }],
  }),
  agreement('of-one-year', ['AM', 'BO'], { signedOn: '2019' }),
  // This record must be the last, because a test leaves it out.
  agreement('announced', ['TO', 'VU'], announced),
]

interface Line {
  by: string
  id: string
  cells: object[]
}

let graph: Database
const load = async (records: object[]) => {
  await importMade(graph, records)
}

beforeAll(async () => {
  graph = await scratchGraph()
  await load([...RECORDS, institute('national')])
})

async function ask<Value>(question: string): Promise<Value> {
  const { data, messages } = await answer(graph, `{ ${question} }`)
  expect(messages).toEqual([])
  return Object.values(data)[0] as Value
}

const cells = (args: string) =>
  ask<object[]>(`tieMatrix(${args}) { id count possibleDuplicateCount undatedCount recordedCount }`)

it.each([
  ['AM', 'BO', '2019-01-01', '2019'],
  ['MC', 'NR', '2016-01-01', '2016-01'],
  ['MC', 'SM', '2024-05-01', '2024-05'],
  ['FJ', 'KI', '2021-03-01', '2021-03-01'],
])(
  'the newest entry of %s and %s is dated by its first possible day, and also has the date that the source states',
  async (one, other, lastOn, newestOn) => {
    const dates = { lastOn, newestOn }
    expect(await ask(`tie(between: ["${one}", "${other}"]) { lastOn newestOn }`)).toEqual(dates)
    const basis = 'basis: [BILATERAL, PLURILATERAL]'
    for (const counted of ['', 'topics: ["topic-open-data"]', 'asOf: "2025-01-01"']) {
      const args = `countries: ["${one}", "${other}"], ${basis}, ${counted}`
      expect(await ask(`tieMatrix(${args}) { lastOn newestOn }`)).toEqual([dates])
      const lines = await ask<Line[]>(`compare(${args}) { by id cells { country lastOn newestOn } }`)
      const line = lines.find(({ by, id }) => by === 'PARTNER' && id === other)
      expect(line?.cells).toEqual([{ country: one, ...dates }])
    }
  },
)

it('the newest entry is one that the filters count', async () => {
  const of = 'countries: ["MC", "SM"], basis: [BILATERAL, PLURILATERAL]'
  expect(await ask(`tieMatrix(${of}, asOf: "2024-04-30") { newestOn }`)).toEqual([])
  const monaco = 'countries: ["MC", "NR"]'
  expect(await ask(`tieMatrix(${monaco}, basis: [PLURILATERAL]) { newestOn }`)).toEqual([{ newestOn: '2015-03-01' }])
  const both = `${monaco}, basis: [BILATERAL, PLURILATERAL]`
  expect(await ask(`tieMatrix(${both}, asOf: "2015-12-31") { newestOn }`)).toEqual([{ newestOn: '2015-03-01' }])
})

describe('possible duplicates', () => {
  const pair = 'countries: ["FJ", "KI"]'

  it.each([
    ['no filter', '', 3, 2],
    ['a day', ', asOf: "2022-01-01"', 3, 2],
    ['one topic', ', topics: ["topic-open-data"]', 2, 1],
    ['the other topic', ', topics: ["topic-cyber-security"]', 1, 0],
  ])('are counted with the same filters as `count`: %s', async (_, args, count, duplicates) => {
    expect(await cells(`${pair}${args}`)).toMatchObject([{ count, possibleDuplicateCount: duplicates }])
  })

  it('are counted by basis, and for a tie', async () => {
    expect(await cells(`${pair}, basis: [PLURILATERAL]`)).toEqual([])
    const figures = 'possibleDuplicateCount bilateralPossibleDuplicateCount plurilateralPossibleDuplicateCount'
    expect(await ask(`tie(between: ["FJ", "KI"]) { ${figures} }`)).toEqual({
      possibleDuplicateCount: 2,
      bilateralPossibleDuplicateCount: 2,
      plurilateralPossibleDuplicateCount: 0,
    })
  })
})

describe('a bloc and a member that form one side', () => {
  const ofThree = (args: string) => cells(`countries: ["CA", "EE", "EU"]${args}`)

  it('are counted as bilateral for the bloc, and separately for the member', async () => {
    expect(await ofThree('')).toMatchObject([{ id: 'CA-EU', count: 1 }])
    expect(await ofThree(', basis: [WITH_BLOC]')).toMatchObject([{ id: 'CA-EE', count: 1 }])
    expect(await ofThree(', basis: [WITH_BLOC], asOf: "2022-01-01"')).toMatchObject([{ id: 'CA-EE', count: 1 }])
    expect(await ask('tie(between: ["CA", "EE"]) { tied bilateralCount plurilateralCount withBlocCount }')).toEqual({
      tied: true,
      bilateralCount: 0,
      plurilateralCount: 0,
      withBlocCount: 1,
    })
  })

  it('do not list an agreement as “through the bloc” if the member also signed it', async () => {
    const through = (id: string) => ask(`countries(where: { id: { eq: "${id}" } }) { throughBlocs { id } }`)
    expect(await through('EE')).toEqual([{ throughBlocs: [] }])
    expect(await through('FI')).toEqual([{ throughBlocs: [{ id: 'with-the-bloc' }] }])
  })
})

describe('a body that is found to be non-state', () => {
  const tie = 'tie(between: ["KE", "RW"]) { tied bilateralCount nonStateCount lastOn agreements { id } }'
  const agreements = [{ id: 'by-an-institute' }]

  it('excludes its agreement from the counts until the level of the body is corrected', async () => {
    const counted = { tied: true, bilateralCount: 1, nonStateCount: 0, lastOn: '2021-03-01', agreements }
    expect(await ask(tie)).toEqual(counted)
    await load([...RECORDS, institute('non-state')])
    expect(await ask(tie)).toEqual({ tied: false, bilateralCount: 0, nonStateCount: 1, lastOn: null, agreements })
    await load([...RECORDS, institute('national')])
    expect(await ask(tie)).toEqual(counted)
  })
})

describe('an agreement that is only announced', () => {
  const tie =
    'tie(between: ["TO", "VU"]) { tied bilateralCount recordedCount recordedAgreements { id } agreements { id } }'

  it('is not a tie in the graph of its countries, but is in the graph of the pair', async () => {
    const drawn = (args: string) => ask<{ nodes: { id: string }[] }>(`neighbourhood(${args}) { nodes { id } }`)
    const ids = async (args: string) => (await drawn(args)).nodes.map(({ id }) => id)
    expect(await ids('of: ["TO"], relationships: ["BETWEEN"]')).not.toContain('TO-VU')
    expect(await ids('of: ["KI"], relationships: ["BETWEEN"]')).toContain('FJ-KI')
    expect((await ids('of: ["TO-VU"]')).sort()).toEqual(['TO', 'TO-VU', 'VU', 'announced'])
  })

  it('is named in a gap, with the number of its possible duplicates', async () => {
    const [gap] = await ask<object[]>('gaps(country: "AD") { kind with { id } reason numbers { label value } }')
    expect(gap).toEqual({
      kind: 'ANNOUNCED_ONLY',
      with: { id: 'AL' },
      reason:
        'No bilateral agreement between the two countries is known to be concluded. Recorded: ' +
        'Agreement announced-here (announced, 2022-01-01); Agreement announced-there (announced, 2022-01-01).',
      numbers: [
        { label: 'agreements recorded and not concluded', value: 2 },
        { label: 'undated among these agreements', value: 0 },
        { label: 'possible duplicates among these agreements', value: 1 },
      ],
    })
  })

  it('is counted once it is signed, and is then no longer only recorded', async () => {
    const recordedAgreements = [{ id: 'announced' }]
    expect(await ask(tie)).toEqual({
      tied: false,
      bilateralCount: 0,
      recordedCount: 1,
      recordedAgreements,
      agreements: [],
    })
    await load([...RECORDS.slice(0, -1), institute('national'), agreement('announced', ['TO', 'VU'])])
    const signed = {
      tied: true,
      bilateralCount: 1,
      recordedCount: 0,
      recordedAgreements: [],
      agreements: recordedAgreements,
    }
    expect(await ask(tie)).toEqual(signed)
    await load([...RECORDS.slice(0, -1), institute('national')])
    expect(await ask('tie(between: ["TO", "VU"]) { id }')).toBeNull()
  })
})

describe('a former country', () => {
  it('counts as a participant until its code is withdrawn', async () => {
    const question = (day: string) =>
      ask<[{ effect: { degree: string } }]>(
        `agreements(where: { id: { eq: "in-its-life" } }) { effect(asOf: "${day}") { degree } }`,
      )
    expect((await question('1990-01-01'))[0].effect.degree).toBe('WHEN_LAST_KNOWN')
    expect((await question('1993-06-15'))[0].effect.degree).toBe('NOT')
  })

  it('is tied by agreements that it signed, but not by later ones', async () => {
    expect(await ask('tie(between: ["CSHH", "NP"]) { bilateralCount }')).toEqual({ bilateralCount: 1 })
    expect(await ask('tie(between: ["CSHH", "BT"]) { bilateralCount }')).toBeNull()
  })
})
