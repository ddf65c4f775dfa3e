import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { importPaths, importRecords } from '../../src/database/import/import-collection'
import { projectRoot } from '../../src/model/project-root'
import { answer } from '../questions/asking'
import { scratchGraph } from '../support/neo4j'
import { agreement, readValues } from '../support/records'
import { LOADING } from './compare'

interface Gap {
  kind: string
  with: { id: string } | null
  topic: { name: string } | null
  reason: string
  numbers: { label: string; value: number }[]
  evidence: { id: string }[]
}

const RECORDS = join(projectRoot, 'test/fixtures/records-325')
const DAY = '2026-11-28'

/**
 * A second record of a memorandum that is in the frozen records, as someone else might write it. No decision states
 * that both records describe the same memorandum.
 */
const TWIN = agreement('gb-il-memorandum-of-2014', {
  title: 'Memorandum of Understanding on digital government, UK–Israel',
  countries: ['GB', 'IL'],
  signedOn: '2014-03',
})

let graph: Database
let ofGB: Gap[]

beforeAll(async () => {
  graph = await scratchGraph()
  await importPaths(graph, [RECORDS], { collection: 'data', by: 'test' })
  ofGB = await gapsOf('GB')
}, LOADING)

async function gapsOf(country: string): Promise<Gap[]> {
  const { data, messages } = await answer(
    graph,
    `{ gaps(country: "${country}", asOf: "${DAY}", first: 500) {
      kind with { id } topic { name } reason numbers { label value } evidence { id } } }`,
  )
  expect(messages).toEqual([])
  return data['gaps'] as Gap[]
}

const about = (gaps: Gap[], kind: string, id: string): Gap | undefined =>
  gaps.find((gap) => gap.kind === kind && gap.evidence.some((each) => each.id === id))

const between = (gaps: Gap[], kind: string, country: string, topic?: string): Gap | undefined =>
  gaps.find((gap) => gap.kind === kind && gap.with?.id === country && (!topic || gap.topic?.name === topic))

/**
 * Ten statements about gaps and expiry that an analyst judged. The expected values are correct according to the frozen
 * records.
 */
describe('an analyst agrees that', () => {
  it('the term of the GB–SG memorandum of 2022 ran out three years after its signature', () => {
    expect(about(ofGB, 'EXPIRED', 'gb-sg-mou-digital-government-2022')?.reason).toContain('2025-07-04')
  })

  it('the term of the FR–GB accord of 2018 ran out five years after its signature, with the basis of this date', () => {
    const gap = about(ofGB, 'EXPIRED', 'fr-gb-digital-government-accord-2018')
    expect(gap?.reason).toMatch(/2023-07-05 \(.+\)/)
  })

  it('the term of the AU–GB memorandum of 2016 is known, and ran out in April 2021', () => {
    expect(about(ofGB, 'TERM_UNKNOWN', 'au-gb-mou-digital-transformation-2016')).toBeUndefined()
    expect(about(ofGB, 'EXPIRED', 'au-gb-mou-digital-transformation-2016')?.reason).toContain('2021-04')
  })

  it('the term of the BR–GB memorandum ran out in March 2023, and no last date is given, because none is recorded', () => {
    const gap = about(ofGB, 'EXPIRED', 'br-gb-mou-digital-transformation')
    expect(gap?.reason).toContain('2023-03')
    expect(gap?.reason).not.toMatch(/never|null/)
  })

  it('nothing is recorded between GB and DE, who share four partners; GB and SA share only one', () => {
    const gap = between(ofGB, 'NONE_RECORDED_BUT_SHARED_PARTNERS', 'DE')
    expect(gap?.evidence.map(({ id }) => id).sort()).toEqual(['BR', 'EE', 'FR', 'IN'])
    expect(between(ofGB, 'NONE_RECORDED_BUT_SHARED_PARTNERS', 'SA')).toBeUndefined()
  })

  it('nothing on artificial intelligence is recorded between GB and SG, which does not mean that nothing exists', () => {
    expect(between(ofGB, 'TOPIC_WITH_OTHERS_ONLY', 'SG', 'artificial intelligence')?.reason).toContain(
      'none that ties the two countries is recorded',
    )
  })

  it('GB and IN have an initiative on artificial intelligence, so there is no gap', () => {
    expect(between(ofGB, 'TOPIC_WITH_OTHERS_ONLY', 'IN', 'artificial intelligence')).toBeUndefined()
  })

  it('no recent source says that the Agile Nations Charter is in effect', () => {
    expect(about(ofGB, 'NO_RECENT_EVIDENCE', 'ae-ca-dk-gb-it-jp-sg-agile-nations-charter-2020')).toBeDefined()
  })

  it('all that is recorded between IN and FJ has one origin', async () => {
    expect(between(await gapsOf('IN'), 'SINGLE_ORIGIN', 'FJ')).toBeDefined()
  })

  it('seven terms end in 2026 or 2027', async () => {
    const { data } = await answer(graph, '{ expiring(from: "2026-01-01", to: "2027-12-31") { id } }')
    expect((data['expiring'] as { id: string }[]).map(({ id }) => id).sort()).toEqual([
      'ag-in-digital-solutions-mou-2023',
      'am-in-digital-solutions-mou-2023',
      'br-dk-mou-digital-government',
      'in-ke-digital-solutions-mou-2023',
      'in-om-information-technology-mou-2023',
      'in-pg-digital-solutions-mou-2023',
      'in-sl-digital-solutions-mou-2023',
    ])
  })

  it('an agreement with an unknown term that may be recorded twice has both facts in its gap', async () => {
    const { records } = readValues([TWIN], 'twin')
    await importRecords(graph, records, { collection: 'twin', by: 'test' })
    const gap = about(await gapsOf('GB'), 'TERM_UNKNOWN', 'gb-il-mou-digital-government-2014')
    const duplicates = gap?.numbers.find(({ label }) => label.includes('possible duplicate'))
    expect(duplicates?.value).toBe(1)
  })
})
