import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ListedSource, SourceList } from '../../src/database/evidence/list-sources'
import type { ImportReport } from '../../src/database/import/import-report'
import { run } from '../support/command'
import { openScratchGraph } from '../support/neo4j'

const HASHES = { first: 'a'.repeat(64), second: 'b'.repeat(64) }

const record = (id: string, sources: object[]) => ({
  record: 'agreement',
  id,
  title: `Memorandum ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries: ['EE', 'NZ'],
  signedOn: '2020-02-03',
  summary: 'Both work together.',
  topics: ['digital identity'],
  sources,
})
const source = (path: string, fields: object = {}) => ({
  url: path.startsWith('https:') ? path : `https://news.example/${path}`,
  title: `Estonia and New Zealand sign: ${path}`,
  kind: 'press',
  supports: ['title', 'signedOn', 'countries'],
  ...fields,
})

const records = [
  record('ee-nz-one', [
    source('kept', {
      ...{ archivedUrl: 'https://archive.example/1', retrievedOn: '2026-01-05', contentHash: HASHES.first },
      lastSeen: '2026-11-20',
    }),
    source('plain'),
    source('https://x166.rssing.com/a', { archivedUrl: 'https://archive.example/2' }),
    source('bare', { title: 'https://news.example/bare', archivedUrl: 'https://archive.example/3' }),
    source('none', { title: undefined, archivedUrl: 'https://archive.example/4' }),
    source('copy', { publisher: 'Ministry of Justice via Some Site', archivedUrl: 'https://archive.example/5' }),
  ]),
  record('ee-nz-two', [
    source('kept', {
      ...{ retrievedOn: '2026-11-02', contentHash: HASHES.second, readAs: 'excerpt', lastSeen: '2026-11-03' },
      passage: { original: 'Leping allkirjastati.', translation: 'It was signed.', language: 'et' },
    }),
    source('plain'),
  ]),
]

let folder: string
let env: NodeJS.ProcessEnv
let report: ImportReport
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'govties-sources-'))
  const { address, username, password } = await openScratchGraph()
  env = { NEO4J_URI: address, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, CI: 'true' }
  const path = join(folder, 'mine.json')
  writeFileSync(path, JSON.stringify(records))
  const { output } = await run(['import', path, '--collection', 'mine', '--json'], env)
  report = jsonIn(output) as ImportReport
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const jsonIn = (output: string): unknown => JSON.parse(output.slice(output.indexOf('{')))
type Lists = Record<SourceList, ListedSource[]>

/** Returns the addresses that the records of this test name in each list. Sources from the seed script are ignored. */
async function listed(...args: string[]): Promise<Record<string, string[]>> {
  const lists = jsonIn((await run(['sources', '--json', ...args], env)).output) as Lists
  const own = (sources: ListedSource[]) =>
    sources.filter(({ records: by }) => by.some((key) => key.startsWith('mine/')))
  return Object.fromEntries(Object.entries(lists).map(([name, some]) => [name, own(some).map(({ url }) => url)]))
}

describe('sources at the command line', () => {
  it('are listed if no record names a copy, if a scraper has them, and if they have no title', async () => {
    expect(await listed()).toEqual({
      unarchived: ['https://news.example/plain'],
      copies: ['https://x166.rssing.com/a'],
      untitled: ['https://news.example/bare', 'https://news.example/none'],
    })
  })

  it('are only in the requested lists, which name their records', async () => {
    expect(Object.keys(await listed('--list', 'copies', 'untitled'))).toEqual(['copies', 'untitled'])
    const { code, output } = await run(['sources', '--list', 'unarchived'], env)
    expect(code).toBe(1)
    expect(output).toMatch(/Without a copy in an archive: \d+ sources/)
    expect(output).toContain('https://news.example/plain (mine/ee-nz-one, mine/ee-nz-two)')
    expect(output).not.toContain('scrapers')
    const wrong = await run(['sources', '--list', 'all'], env)
    expect(wrong).toMatchObject({ code: 2, output: expect.stringContaining('unarchived, copies, untitled') as string })
  })

  it('that may repeat another source are suggested by the import, but the repetition is not written', async () => {
    expect(report.suggestedRepeats).toEqual([
      {
        record: 'mine/ee-nz-one',
        url: 'https://news.example/copy',
        derivedFrom: 'Ministry of Justice',
        reason: 'its publisher is “Ministry of Justice via Some Site”',
      },
    ])
    const { output } = await run(['export', '--format', 'jsonld'], env)
    const nodes = (jsonIn(output) as { '@graph': Record<string, unknown>[] })['@graph']
    const copy = nodes.find(({ url }) => url === 'https://news.example/copy')
    expect(copy).toMatchObject({ publisher: 'Ministry of Justice via Some Site' })
    expect(copy).not.toHaveProperty('derivedFrom')
    expect(copy).not.toHaveProperty('wasDerivedFrom')
  })

  it('are exported with both readings, the latest day on which the address had them, and the passage', async () => {
    const { output } = await run(['export', '--format', 'jsonld'], env)
    const nodes = (jsonIn(output) as { '@graph': Record<string, unknown>[] })['@graph']
    expect(nodes.find(({ url }) => url === 'https://news.example/kept')).toMatchObject({
      retrievedOn: '2026-11-02',
      contentHash: HASHES.second,
      archivedUrl: 'https://archive.example/1',
      // The later of the two days, although the earlier reading gives this day.
      lastSeen: '2026-11-20',
      readings: [
        `retrievedOn=2026-11-02 readAs=EXCERPT contentHash=${HASHES.second} lastSeen=2026-11-03 records=mine/ee-nz-two`,
        `retrievedOn=2026-01-05 contentHash=${HASHES.first} archivedUrl=https://archive.example/1 lastSeen=2026-11-20 records=mine/ee-nz-one`,
      ],
    })
    expect(output).toContain('"passage":"Leping allkirjastati."')
    expect(output).toContain('"passageTranslation":"It was signed."')
  })
})
