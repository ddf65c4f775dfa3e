import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { checkBackup } from '../../src/database/backup/check-backup'
import { restoreBackup } from '../../src/database/backup/restore'
import { writeBackup } from '../../src/database/backup/write-backup'
import type { Database } from '../../src/database/connect'
import { GovTiesError } from '../../src/model/errors'
import { scratchGraph } from '../support/neo4j'
import { throwAwayFolder } from '../support/throw-away'
import { contentOf, fill } from './made-graph'

jest.setTimeout(600_000)

let graph: Database
let whole: Buffer
let lines: string[]
beforeAll(async () => {
  graph = await scratchGraph()
  await fill(graph)
  const file = join(throwAwayFolder(), 'graph.backup')
  await writeBackup(graph, file)
  whole = readFileSync(file)
  lines = gunzipSync(whole).toString().trimEnd().split('\n')
}, 900_000)

function fileOf(content: Buffer | string): string {
  const file = join(throwAwayFolder(), 'other.backup')
  writeFileSync(file, content)
  return file
}

/**
 * Returns a backup with changed lines. If `sealed` is true, the SHA-256 is correct, as if a faulty program had written
 * the backup.
 */
function backupOf(changed: string[], { sealed = false } = {}): string {
  const [body, last = ''] = [changed.slice(0, -1), changed.at(-1)]
  const sha256 = createHash('sha256')
    .update(`${body.join('\n')}\n`)
    .digest('hex')
  const end = sealed ? last.replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`) : last
  return fileOf(gzipSync(`${[...body, end].join('\n')}\n`))
}

const head = () => JSON.parse(lines[0] ?? '') as { migrations: object[] }

const cases: [what: string, file: () => string, message: string][] = [
  ['a file that does not exist', () => '/no/such/file', 'does not exist.'],
  ['a folder', () => throwAwayFolder(), 'is not a file.'],
  ['an empty file', () => fileOf(''), 'is not a backup of GovTies.'],
  ['a text', () => fileOf('record: agreement\n'), 'is not a backup of GovTies.'],
  ['a gzip file of another kind', () => fileOf(gzipSync('name,code\nSG,Singapore\n')), 'is not a backup of GovTies.'],
  ['an empty gzip file', () => fileOf(gzipSync('')), 'is not a backup of GovTies.'],
  [
    'a newer form',
    () => backupOf([JSON.stringify({ govties: 'backup', format: 2, version: '9.0.0' }), 'other']),
    'was written by GovTies 9.0.0, which is newer than this one.',
  ],
  [
    'a graph with a newer migration',
    () => {
      const migrations = [...head().migrations, { version: 'V9000', checksum: 'x' }]
      const first = JSON.stringify({ ...head(), version: '9.1.0', migrations })
      return backupOf([first, ...lines.slice(1)], { sealed: true })
    },
    'was written by GovTies 9.1.0, which is newer than this one.',
  ],
  ['a file without its end', () => fileOf(whole.subarray(0, -20)), 'is damaged: its end is missing.'],
  ['lines without the last one', () => backupOf(lines.slice(0, -1)), 'is damaged: its end is missing.'],
  ['lines behind its end', () => backupOf([...lines, '{}']), 'is damaged: it contains data after its end.'],
  [
    'a changed line',
    () => backupOf(lines.map((line) => line.replace('2020-02-03', '2020-02-04'))),
    'is damaged: the SHA-256 of its content differs from the one at its end.',
  ],
  [
    'a missing node',
    () => backupOf(lines.toSpliced(5, 1), { sealed: true }),
    'is damaged: some of its nodes are missing.',
  ],
  ['a node instead of another', () => backupOf(lines.toSpliced(5, 1, lines[6] ?? ''), { sealed: true }), ' twice.'],
  [
    'another value',
    () =>
      backupOf(
        lines.map((line) => line.replace('"Singapore"', '"Singapur"')),
        { sealed: true },
      ),
    'is damaged: the hash of its graph differs from the one at its end.',
  ],
  ['a line that is no node', () => backupOf(lines.toSpliced(5, 1, '{}'), { sealed: true }), 'line 6 is not a node.'],
  ['a line that is not JSON', () => backupOf(lines.toSpliced(5, 1, '{'), { sealed: true }), 'line 6 is not JSON.'],
]

it.each(cases)('%s is refused before anything is removed', async (_what, file, message) => {
  const version = await graph.version()
  const refused = await restoreBackup(graph, file(), { replace: true }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(GovTiesError)
  expect((refused as Error).message).toContain(message)
  expect(await graph.version()).toBe(version)
})

it('a backup with a changed byte or a missing end is refused, unless its content is still the same', async () => {
  const { end } = await checkBackup(fileOf(whole))
  const folder = throwAwayFolder()
  mkdirSync(folder, { recursive: true })
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, cut) => {
      const changed = cut ? whole.subarray(0, at) : Buffer.from(whole)
      if (!cut) changed[at]! ^= by
      const file = join(folder, 'changed.backup')
      writeFileSync(file, changed)
      const found = await checkBackup(file).catch((error: unknown) => error)
      // Some bytes of gzip's own header have no meaning, so changing them is harmless.
      expect(found instanceof GovTiesError || found).toEqual(found instanceof GovTiesError || { head: head(), end })
    }),
    { numRuns: 60 },
  )
})

it('a graph is replaced only on request', async () => {
  const content = await contentOf(graph)
  const file = fileOf(whole)
  await expect(restoreBackup(graph, file)).rejects.toThrow('already has a graph. Use --replace')
  expect(await contentOf(graph)).toEqual(content)
})
