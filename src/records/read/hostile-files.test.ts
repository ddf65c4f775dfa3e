import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeProblem } from './problem'
import { readRecords } from './read-records'
import { cannotBeOpened, recordFiles } from './record-files'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'govties-hostile-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const path = (...names: string[]) => join(folder, ...names)

/** Returns the problems in the folder, with paths relative to it. */
async function problems(): Promise<string[]> {
  const { problems: found } = await readRecords([folder])
  return found.map((problem) => describeProblem(problem).replaceAll(`${folder}/`, ''))
}

const LINK = 'Allowed: a link to a file or folder elsewhere; correct or remove the link.'
const FILE = 'Allowed: a regular file; remove it, or copy its content.'

describe('a folder is refused, with the name of the file and advice, if it contains', () => {
  test('a link to nowhere', async () => {
    symlinkSync('nowhere.yaml', path('a.yaml'))
    expect(await problems()).toEqual([`a.yaml:1:1: is a link to nowhere.yaml, which does not exist. ${LINK}`])
  })

  test('links that lead back to themselves', async () => {
    symlinkSync('b', path('a'))
    symlinkSync('a', path('b'))
    expect(await problems()).toEqual([
      `a:1:1: is a link that leads back to itself. ${LINK}`,
      `b:1:1: is a link that leads back to itself. ${LINK}`,
    ])
  })

  // Each folder contains two links to the folder above it. Following these links 40 levels deep would yield 2^40 paths.
  test('links to a folder above', async () => {
    mkdirSync(path('sub'))
    for (const name of ['x', 'y']) symlinkSync('..', path('sub', name))
    expect(await problems()).toEqual(
      ['sub/x', 'sub/y'].map((name) => `${name}:1:1: is a link to ${folder}, which contains it. ${LINK}`),
    )
  })

  test.each([['pipe.yaml'], ['decisions.yaml']])('a pipe named %s, which would be read forever', async (name) => {
    execFileSync('mkfifo', [path(name)])
    expect(await problems()).toEqual([`${name}:1:1: is a pipe. ${FILE}`])
  })

  test('a device, which would be read forever', async () => {
    symlinkSync('/dev/zero', path('zero.json'))
    expect(await problems()).toEqual([`zero.json:1:1: is a device. ${FILE}`])
    expect((await readRecords(['/dev/zero'])).problems).toMatchObject([{ file: '/dev/zero', message: 'is a device' }])
  })

  test('a file that is too large, which is not opened', async () => {
    writeFileSync(path('large.yaml'), '')
    truncateSync(path('large.yaml'), 2 ** 40)
    expect(await problems()).toEqual([
      'large.yaml:1:1: is too large. Found 1048576 MB. Allowed: at most 400 MB; split it in two.',
    ])
  })
})

// Tests that run as root can open every file, so the error is made here.
test('the problem with a file that the user may not read names the file, the reason and a remedy', () => {
  const denied = Object.assign(new Error(), { code: 'EACCES' })
  expect(describeProblem(cannotBeOpened('secret.yaml', denied))).toBe(
    'secret.yaml:1:1: cannot be opened (EACCES). Allowed: a file or folder that you may read.',
  )
})

test('links elsewhere are followed, and a file with several paths is listed once, under its own path', () => {
  mkdirSync(path('own'))
  writeFileSync(path('own', 'a.yaml'), '[]')
  symlinkSync('own', path('again'))
  symlinkSync('own/a.yaml', path('linked.yaml'))
  execFileSync('mkfifo', [path('pipe.txt')]) // This file is ignored, because it is not a record file.
  expect(recordFiles([folder])).toEqual({ files: [path('own', 'a.yaml')], problems: [] })
})

const HUNDRED_THOUSAND = 100_000
const many = (text: string) => text.repeat(HUNDRED_THOUSAND)

// Reading some of these files used to take seconds and hundreds of megabytes, overflow the stack, or never end.
describe('a file that is nested extremely deeply has only a few problems, each with its position', () => {
  test.each([
    ['open.yaml', `- ${many('[')}`, /^:1:6\d: is nested more than 64 levels deep/],
    ['closed.yaml', `- x: ${many('[')}${many(']')}`, /^:1:70: is nested more than 64 levels deep/],
    ['maps.yaml', `- ${many('{a: ')}`, /^:1:\d+: is nested more than 64 levels deep/],
    ['lists.yaml', many('- '), /^:1:1\d\d: is nested more than 64 levels deep/],
    ['ends.yaml', `- ${many(']')}`, /^:1:3: Unexpected flow-seq-end/],
    ['open.json', many('['), /^:1:65: is nested more than 64 levels deep/],
    ['closed.json', `[${many('[')}${many(']')}]`, /^:1:65: is nested more than 64 levels deep/],
    ['open.jsonl', many('['), /^:1:65: is nested more than 64 levels deep/],
    ['deep.jsonl', `{"a":${'['.repeat(4_000)}${']'.repeat(4_000)}}`, /^:1:69: is nested more than 64 levels deep/],
    ['cell.csv', `id,countries\na,${many('[')}${many(']')}\n`, /^:2:2 a: `countries` is nested more than 64 levels/],
  ])('%s', async (name, content, first) => {
    writeFileSync(path(name), content)
    const found = await problems()
    expect(found[0]!.slice(name.length)).toMatch(first)
    expect(found.length).toBeLessThanOrEqual(25)
  })
})

describe('of thousands of problems in one record, only the first are listed:', () => {
  const list = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, i) => line(i))

  test('20 of 2,000 repeated keys', async () => {
    writeFileSync(path('keys.yaml'), `- record: event\n  id: a\n${'  x: 1\n'.repeat(2_000)}`)
    const found = (await problems()).filter((problem) => /twice|may follow/.test(problem))
    expect(found).toHaveLength(21)
    expect(found[0]).toBe('keys.yaml:4:3 a: the key "x" appears twice.')
    expect(found[20]).toBe('keys.yaml:24:3 a: has an error, and more may follow.')
  })

  test('100 of 2,000 countries without a code', async () => {
    const record = { record: 'event', id: 'a', countries: list(2_000, (index) => `Zzz${index}land`) }
    writeFileSync(path('countries.json'), JSON.stringify([record]))
    const found = await problems()
    expect(found).toHaveLength(101)
    expect(found.filter((problem) => problem.includes('is not the code of a country')).length).toBeGreaterThan(90)
    expect(found[100]).toMatch(/^countries\.json:1:2 a: has 19\d\d more problems, which are not listed\.$/)
  })
})
