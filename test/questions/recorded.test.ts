import type { Database } from '../../src/database/connect'
import { importPaths } from '../../src/database/import/import-collection'
import { RECORDS } from '../recount/folders'
import { LOADING } from '../recount/compare'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

// The graph of the frozen records, so that no later record can tie a pair in this test.
let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importPaths(graph, [RECORDS], { collection: 'data', by: 'test' })
}, LOADING)

const ask = (question: string) => answer(graph, question)

interface Pair {
  tied: boolean
  bilateralCount: number
  recordedCount: number
  recordedAgreements: { id: string }[]
}

async function pairOf(between: string[]): Promise<Pair | null> {
  const fields = 'tied bilateralCount recordedCount recordedAgreements(limit: 10, sort: [{ id: ASC }]) { id }'
  const { data, messages } = await ask(`{ tie(between: ${JSON.stringify(between)}) { ${fields} } }`)
  expect(messages).toEqual([])
  return data['tie'] as Pair | null
}

/**
 * From the records: agreements between two parties that give no day of conclusion, and whose status does not mean that
 * they are concluded.
 */
const RECORDED: [between: string[], tied: boolean, agreements: string[]][] = [
  [['GB', 'US'], false, ['gb-us-comprehensive-dialogue-technology-data', 'gb-us-digital-partnership-2015']],
  [['EU', 'US'], false, ['eu-us-trade-technology-council-2021']],
  [['EE', 'PH'], false, ['ee-ph-digital-cooperation-mou-proposed-2023']],
  // The German dialogues tie these two pairs on the basis PROGRAMME.
  [['DE', 'SG'], true, ['de-sg-strategic-partnership-2024']],
  [['DE', 'JP'], true, ['de-jp-ict-policy-dialogue']],
  // A decision merges two records of this agreement. A joint payment service ties the two countries.
  [['FR', 'IN'], true, ['fr-in-mou-digital-technologies-2023']],
  [['AU', 'PG'], true, ['au-pg-digital-development-mou-proposed-2025']],
  [['EE', 'GB'], true, ['ee-gb-technology-partnership-2022']],
  [['BR', 'DK'], true, ['br-dk-innovation-digitalisation-agreement-2016']],
  // Two members of ASEAN. The digital economy agreement of ASEAN is under negotiation, and no other entry ties the two.
  [['BN', 'LA'], false, ['asean-digital-economy-framework-agreement']],
]

describe('an agreement that is announced, approved, proposed, negotiated or of unknown status', () => {
  it.each(RECORDED)('is recorded for %j', async (between, tied, agreements) => {
    const pair = await pairOf(between)
    expect(pair).toMatchObject({ tied, recordedCount: agreements.length })
    expect(pair?.recordedAgreements.map(({ id }) => id)).toEqual(agreements)
  })

  it('leaves every figure at zero if no other entry ties the pair', async () => {
    const figures = [
      'bilateralCount plurilateralCount programmeCount withBlocCount nonStateCount undatedCount',
      'possibleDuplicateCount sourceCount independentOrigins independentOriginsAtLeast firstOn lastOn',
    ].join(' ')
    const { data } = await ask(`{ tie(between: ["GB", "US"]) { ${figures} } }`)
    const { firstOn, lastOn, ...counts } = data['tie'] as Record<string, unknown>
    expect([firstOn, lastOn]).toEqual([null, null])
    expect(new Set(Object.values(counts))).toEqual(new Set([0]))
  })

  it('is not a tie, and a pair without records has no node', async () => {
    expect(await pairOf(['FJ', 'KI'])).toBeNull()
  })

  it('is in the matrix if requested, with a count of 0', async () => {
    const countries = '["GB", "US", "SG", "DE", "EE", "PH"]'
    const cells = async (more: string) => {
      const { data } = await ask(`{ tieMatrix(countries: ${countries}${more}) { id count recordedCount } }`)
      return new Map((data['tieMatrix'] as { id: string }[]).map(({ id, ...counts }) => [id, counts]))
    }
    const plain = await cells('')
    expect(plain.has('GB-US')).toBe(false)
    expect(plain.get('EE-GB')).toMatchObject({ recordedCount: 1 })
    const recorded = await cells(', recorded: true')
    expect(recorded.get('GB-US')).toEqual({ count: 0, recordedCount: 2 })
    expect(recorded.get('DE-SG')).toEqual({ count: 0, recordedCount: 1 })
    expect([...recorded.keys()].filter((id) => !plain.has(id)).sort()).toEqual(['DE-SG', 'EE-PH', 'GB-US'])
    // By the end of 2020, only the British and American partnership of 2015 and their undated dialogue were on record.
    const early = await cells(', recorded: true, asOf: "2020-12-31"')
    expect(early.get('GB-US')).toEqual({ count: 0, recordedCount: 2 })
    expect(early.has('DE-SG')).toBe(false)
    const memoranda = await cells(', recorded: true, kinds: [MEMORANDUM_OF_UNDERSTANDING]')
    expect(memoranda.get('EE-PH')).toEqual({ count: 0, recordedCount: 1 })
  })

  it('is named in its own kind of gap, and the pair has no gap of the kind “none recorded”', async () => {
    const { data } = await ask(`{ gaps(country: "GB", first: 500) { kind with { id } reason evidence { id } } }`)
    const gaps = data['gaps'] as {
      kind: string
      with: { id: string } | null
      reason: string
      evidence: { id: string }[]
    }[]
    const withStates = gaps.filter((gap) => gap.with?.id === 'US')
    expect(withStates.filter(({ kind }) => kind === 'NONE_RECORDED_BUT_SHARED_PARTNERS')).toEqual([])
    const announced = withStates.find(({ kind }) => kind === 'ANNOUNCED_ONLY')
    expect(announced?.evidence.map(({ id }) => id).sort()).toEqual(RECORDED[0]![2])
    expect(announced?.reason).toMatch(
      /^No bilateral agreement between the two countries is known to be concluded\. Recorded: .*announced, 2015-01\)/,
    )
  })
})

it('a topic that a bilateral initiative covers is not a gap', async () => {
  const { data } = await ask(`{ gaps(country: "GB", first: 500) { kind with { id } topic { name } } }`)
  const gaps = data['gaps'] as { kind: string; with: { id: string } | null; topic: { name: string } | null }[]
  // gb-in-technology-security-initiative-2024 covers artificial intelligence.
  const withIndia = gaps.filter((gap) => gap.kind === 'TOPIC_WITH_OTHERS_ONLY' && gap.with?.id === 'IN')
  expect(withIndia.map(({ topic }) => topic?.name)).not.toContain('artificial intelligence')
})

it.each([
  ['2019-06-01', true],
  ['2021-01-01', false],
])('the agreements of the European Union on %s are listed for the United Kingdom: %s', async (day, expected) => {
  const { data } = await ask(
    `{ countries(where: { id: { eq: "GB" } }) { throughBlocs(asOf: "${day}", first: 50) { id } } }`,
  )
  const [country] = data['countries'] as { throughBlocs: { id: string }[] }[]
  expect(country!.throughBlocs.map(({ id }) => id).includes('ch-eu-is-li-no-tallinn-declaration-2017')).toBe(expected)
})

it('the agreements through the European Union include those of the bloc, but not those of the member itself', async () => {
  const { data } = await ask(`{ countries(where: { id: { eq: "EE" } }) { throughBlocs(asOf: "2026-11-28") { id } } }`)
  const [country] = data['countries'] as { throughBlocs: { id: string }[] }[]
  const ids = country!.throughBlocs.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['eu-sg-digital-partnership-2023', 'eu-kr-digital-trade-agreement-2026']))
  expect(ids).not.toContain('eu-us-trade-technology-council-2021')
  expect(ids).not.toContain('ee-sg-digital-mou-2021')
})
