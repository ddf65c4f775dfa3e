import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describeProblem, type Problem } from './problem'
import { readValues } from '../../../test/support/records'
import { readRecords } from './read-records'

const folder = mkdtempSync(join(tmpdir(), 'govties-records-'))
afterAll(() => rmSync(folder, { recursive: true }))

const YAML = `- record: event
  id: sg-forum-2020
  name: Forum
  startsOn: '2020-01-02'
  summary: A forum.
  sources:
    - url: https://example.org/forum
      kind: press
      supports:
        - startsOn
`

async function read(name: string, content: string | Uint8Array) {
  const file = join(folder, name)
  writeFileSync(file, content)
  return readRecords([file])
}

async function problemsOf(name: string, content: string | Uint8Array): Promise<Partial<Problem>[]> {
  return (await read(name, content)).problems.map(({ file: _, ...problem }) => problem)
}

/** Formats a problem without its position. */
const textOf = (problem: Partial<Problem>): string =>
  describeProblem({ file: 'a.json', ...problem } as Problem).replace(/^\S+ /, '')

const asJson = (extra: object = {}) => ({
  record: 'event',
  id: 'sg-forum-2020',
  name: 'Forum',
  startsOn: '2020-01-02',
  summary: 'A forum.',
  sources: [{ url: 'https://example.org/forum', kind: 'press', supports: ['startsOn'] }],
  ...extra,
})

describe('a file of records', () => {
  test.each([
    ['plain.yaml', YAML],
    ['crlf.yaml', YAML.replaceAll('\n', '\r\n')],
    ['mark.yaml', `\ufeff${YAML}`],
    ['commented.yml', `# forums\n---\n\n${YAML}# end\n`],
    ['list.json', JSON.stringify([asJson()], null, 2)],
    ['lines.jsonl', `${JSON.stringify(asJson())}\n\n`],
    ['anchored.yaml', YAML.replace('name: Forum', 'name: &n Forum\n  aliases: [*n]').replace('\n  aliases: [*n]', '')],
  ])('gives the same record in this form: %s', async (name, content) => {
    const { records, problems } = await read(name, content)
    expect(problems).toEqual([])
    expect(records.map(({ record }) => record)).toEqual([asJson()])
  })

  test('gives the line of each record', async () => {
    const { records } = await read(
      'two.yaml',
      `# a comment\n${YAML}\n${YAML.replace('sg-forum-2020', 'sg-forum-2021')}`,
    )
    expect(records.map(({ line }) => line)).toEqual([2, 13])
  })

  test('can be an empty list', async () => {
    expect(await read('none.json', '[]')).toEqual({ records: [], problems: [], notices: [] })
    expect(await read('none.yaml', '[]\n')).toEqual({ records: [], problems: [], notices: [] })
  })
})

describe('the problems with records', () => {
  test('include those of checks across fields, even if one of the fields is wrong', async () => {
    const wrong = { foo: 1, from: '2020', endsOn: '2020-02', to: 7, partOf: ['A', 'B\u00adC'] }
    const found = await problemsOf('across.json', JSON.stringify([asJson(wrong)]))
    expect(found.map(({ field, message }) => `${field} ${message}`).sort()).toEqual([
      'foo is not a known field',
      'from repeats `startsOn`; give one of them',
      'partOf[1] has the invisible character U+00AD at position 2',
      'to is a number; write it in quotes',
    ])
  })

  test('include those of the history, even if another field is wrong', async () => {
    const agreement = {
      ...{ record: 'agreement', id: 'a', title: 'A', kind: 'wrong', countries: ['GB', 'SG'], summary: 'A.' },
      ...{ history: [{ stage: 'signed', on: '2019', for: ['FR'] }], sources: asJson().sources },
    }
    const fields = async (extra: object) =>
      (await problemsOf('history.json', JSON.stringify([{ ...agreement, ...extra }]))).map(({ field }) => field).sort()
    expect(await fields({})).toEqual(['history[0].for[0]', 'kind', 'sources[0].supports[0]', 'status'])
    expect(await fields({ history: 'x' })).toEqual(['history', 'kind', 'sources[0].supports[0]'])
    expect(await fields({ sources: 7, history: [{ stage: 'signed' }, 3] })).toEqual(['history[1]', 'kind', 'sources'])
  })

  test.each([
    ['2026-01-02', '2026-01-03', []],
    ['2026-01-02', '2026-01-02', []],
    ['2026-01-02', '2026-01-01', ['sources[0].lastSeen is before `retrievedOn` ("2026-01-02")']],
  ])(
    'depend on the order of the dates of a source, read on %s and last seen on %s',
    async (retrievedOn, lastSeen, problems) => {
      const sources = asJson().sources.map((source) => ({ ...source, retrievedOn, lastSeen }))
      const found = await problemsOf('seen.json', JSON.stringify([asJson({ sources })]))
      expect(found.map(({ field, message }) => `${field} ${message}`)).toEqual(problems)
    },
  )

  test('name the field and the value of a repeated country', async () => {
    const [problem] = await problemsOf('twice.json', JSON.stringify([asJson({ countries: ['EE', 'EE'] })]))
    expect(problem).toMatchObject({ field: 'countries[1]', found: '"EE"', message: 'is already in the list' })
  })

  test.each([
    ['name: Forum', 'nmae: Forum', { line: 3, column: 3, field: 'nmae', suggestion: 'name' }],
    ["'2020-01-02'", "'2019-02-30'", { line: 4, column: 13, field: 'startsOn', found: '"2019-02-30"' }],
    [
      "'2020-01-02'",
      '2020',
      { line: 4, field: 'startsOn', message: 'is a number; write it in quotes', suggestion: "'2020'" },
    ],
    ["'2020-01-02'", "'2020/1/2'", { field: 'startsOn', suggestion: '2020-01-02' }],
    ['kind: press', 'kind: pres', { line: 8, column: 13, field: 'sources[0].kind', suggestion: 'press' }],
    ['kind: press', 'kind: unknown', { field: 'sources[0].kind' }],
    ['- startsOn', '- startOn', { line: 10, column: 11, field: 'sources[0].supports[0]', suggestion: 'startsOn' }],
    ['- startsOn', "- 'countrys: SG'", { field: 'sources[0].supports[0]', suggestion: 'countries' }],
    [
      '- startsOn',
      '- countries: SG',
      { message: 'is a field with a value; write it in quotes', suggestion: "'countries: SG'" },
    ],
    ['record: event', 'record: evnt', { line: 1, column: 11, field: 'record', suggestion: 'event' }],
    ['  name: Forum\n', '', { field: 'name', message: 'is missing' }],
    ['name: Forum', 'name:', { field: 'name', message: 'is empty' }],
    [
      'name: Forum',
      'name: Forum\n  countries: [SG, uk, Singapore]',
      { line: 4, field: 'countries[1]', suggestion: 'GB' },
    ],
    [
      'name: Forum',
      'name: Forum\n  place: a\n  place: b',
      { line: 5, column: 3, message: 'the key "place" appears twice' },
    ],
    ['id: sg-forum-2020', 'id: SG Forum', { line: 2, field: 'id', suggestion: 'sg-forum' }],
    ['https://example.org/forum', 'example.org', { field: 'sources[0].url' }],
  ])('name the field and the value, with a remedy: %s → %s', async (from, to, expected) => {
    const problems = await problemsOf('bad.yaml', YAML.replace(from, to))
    expect(problems).toContainEqual(expect.objectContaining(expected))
  })

  test('are all reported at once, for all records, with their positions even in JSON', async () => {
    const bad = JSON.stringify(
      [asJson({ place: 7 }), asJson({ id: 'x', starts: '2020' }), asJson({ id: 'x' })],
      null,
      1,
    )
    expect(await problemsOf('all.json', bad)).toEqual([
      expect.objectContaining({ recordId: 'sg-forum-2020', field: 'place', line: 17, column: 12, found: '7' }),
      expect.objectContaining({ recordId: 'x', field: 'starts', suggestion: 'startsOn', line: 34 }),
    ])
  })

  test.each(['many.json', 'many.yaml'])(
    'list only the first of 20,000 unknown fields, and count the rest (%s)',
    async (name) => {
      const extra = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`unknown${index}`, 1]))
      const problems = await problemsOf(name, JSON.stringify([asJson(extra)]))
      expect(problems).toHaveLength(21)
      expect(problems.at(-1)).toMatchObject({ recordId: 'sg-forum-2020', message: 'has 19980 more unknown fields' })
    },
  )

  test.each([
    ['Swaziland', 'SZ'],
    ['Holland', 'NL'],
    ['KOR', 'KR'],
    ['Republic of Korea', 'KR'],
    ['uk', 'GB'],
    ['asean', 'ASEAN'],
  ])('include the country %s, with the suggestion %s', async (country, suggestion) => {
    expect(await problemsOf('country.json', JSON.stringify([asJson({ countries: ['IN', country] })]))).toMatchObject([
      { field: 'countries[1]', message: 'is not the code of a country', suggestion },
    ])
  })

  test('include a party without a code, with advice, or with both codes if the name is ambiguous', async () => {
    const [problem] = await problemsOf(
      'party.json',
      JSON.stringify([asJson({ countries: ['Digital Cooperation Organization'] })]),
    )
    expect(problem && textOf(problem)).toBe(
      'sg-forum-2020: `countries[0]` is not the code of a country. Found "Digital Cooperation Organization". ' +
        'Allowed: an ISO 3166-1 alpha-2 (GB), 3166-2 (GB-SCT, as a party) or 3166-3 (SUHH) code, XK, EU, ASEAN, ' +
        'AFRICAN-UNION, EFTA, MERCOSUR, CARICOM, GCC, NORDIC-COUNCIL-OF-MINISTERS, EAEU, ANDEAN-COMMUNITY; name any ' +
        'other body, such as an international organisation, in `agencies` (see "A party without a code" in data/README.md).',
    )
    const [either] = await problemsOf('either.json', JSON.stringify([asJson({ countries: ['Congo'] })]))
    expect(either).toMatchObject({ allowed: 'the code of one of them: CG or CD' })
    expect(either).not.toHaveProperty('suggestion')
  })

  test.each([
    ['Forum\u0007', 'U+0007 at position 6', '"Forum\\u0007"'],
    // If there are more than six characters, the first five are listed and the others are counted.
    [
      `a${'\u0001'.repeat(8)}`,
      `${[2, 3, 4, 5, 6].map((position) => `U+0001 at position ${position}`).join(', ')}, 3 more`,
      `"a${'\\u0001'.repeat(8)}"`,
    ],
  ])('include control characters in a name, with their positions: %j', async (name, characters, found) => {
    const problems = await problemsOf('control.json', JSON.stringify([asJson({ name })]))
    expect(problems.map(textOf)).toEqual([
      `sg-forum-2020: \`name\` has the invisible character ${characters}. Found ${found}. ` +
        'Allowed: text without it; delete it, or type the text again.',
    ])
  })

  test('include an id that is used twice, at the second record', async () => {
    const [problem, ...more] = await problemsOf('twice.yaml', YAML + YAML)
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      line: 11,
      field: 'id',
      message: expect.stringMatching(/already the id of the event at .*twice.yaml:1$/) as string,
    })
  })

  test('do not affect other records', async () => {
    const { records, problems } = await read(
      'broken.yaml',
      `${YAML}- record: event\n  name: "never closed\n  id: b\n- record: [\n${YAML.replace('2020\n', '2021\n')}`,
    )
    expect(records.map(({ record }) => record.id)).toEqual(['sg-forum-2020', 'sg-forum-2021'])
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ line }) => line >= 11 && line <= 15)).toBe(true)
  })

  test('are each formatted as one line with all details', async () => {
    const { problems } = await read('line.yaml', YAML.replace('kind: press', 'kind: pres'))
    expect(problems.map((problem) => describeProblem({ ...problem, file: 'line.yaml' }))).toEqual([
      'line.yaml:8:13 sg-forum-2020: `sources[0].kind` is not an allowed value. Found "pres". ' +
        'Allowed: instrument, official, press, secondary, machine-written. Did you mean "press"?',
    ])
  })
})

describe('a file that cannot be read as records', () => {
  const bomb = `- &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((l, i) => `- &${l} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
    .join('\n')}\n`

  test.each<[string, string | Uint8Array, RegExp]>([
    ['utf16.yaml', Buffer.from(`\ufeff${YAML}`, 'utf16le'), /UTF-16/],
    ['latin1.yaml', Buffer.from(YAML.replace('Forum\n', 'Forum à Genève\n'), 'latin1'), /not in UTF-8/],
    ['binary.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 0, 0, 0]), /zero byte|UTF/],
    ['empty.yaml', '', /contains no records/],
    ['comment.yaml', '# nothing\n', /contains no records/],
    ['map.yaml', 'record: event\n', /not a list/],
    ['text.yaml', 'hello', /not a list/],
    ['object.json', '{"record": "event"}', /not a list/],
    ['cut.json', '[{"record": "event"', /JSON|ends before/],
    ['after.json', '[] []', /continues after/],
    ['bomb.yaml', bomb, /more than 100000 values|not a record/],
    ['tag.yaml', '- !!js/function "x"\n', /tag/i],
    ['notes.txt', 'x', /unknown format/],
    ['twice.json', JSON.stringify([asJson()]).replace('"name"', '"id":"b","name"'), /appears twice/],
  ])('is reported: %s', async (name, content, message) => {
    const problems = await problemsOf(name, content)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message)
  })

  test('names the first bad byte of a wrong encoding', async () => {
    const bytes = Buffer.from(YAML.replace('Forum\n', 'Forum à Genève\n'), 'latin1')
    expect(await problemsOf('latin1.yaml', bytes)).toMatchObject([{ line: 3, column: 15, found: 'byte 0xe0' }])
  })

  test('is reported if its path does not exist', async () => {
    const { problems } = await readRecords([join(folder, 'nowhere')])
    expect(problems).toMatchObject([{ message: 'there is no such file or folder' }])
  })

  test('gives a result for any value or bytes', async () => {
    for (const value of fc.sample(fc.anything({ maxDepth: 3 }), 200)) {
      expect(readValues([value], 'request').problems.length).toBeGreaterThan(0)
    }
    for (const bytes of fc.sample(fc.uint8Array({ maxLength: 60 }), 100)) {
      for (const name of ['x.yaml', 'x.json', 'x.jsonl', 'x.csv']) {
        const { records } = await read(name, bytes)
        expect(records).toEqual([])
      }
    }
  })
})
