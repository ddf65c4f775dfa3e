import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { projectRoot } from '../../model/project-root'
import { readCsv, readTsv } from './csv'
import { CSV_COLUMNS } from './csv-columns'
import { validate } from './validate'

const read = (text: string) => [...readCsv(text)].map((part) => validate('a.csv', part))

const HEADER =
  'id,title,kind,status,countries,signatories,signedOn,termLength,topics,summary,source1.url,source1.kind,source1.supports,source2.url,source2.kind,source2.supports'
const ROW = [
  'gb-sg-mou',
  '"Memorandum, on digital government"',
  'memorandum-of-understanding',
  'signed',
  'GB; SG',
  'Ada | Minister | Cabinet Office | GB; Ben || |SG',
  '2019-06-13',
  'P3Y',
  'open standards;digital skills',
  '"Two\nlines"',
  'https://example.org/a',
  'press',
  'signedOn; topics',
  '',
  '',
  '',
].join(',')

describe('a table with one agreement per row', () => {
  test('is split into lists, references, sources and the term', () => {
    expect(read(`${HEADER}\r\n${ROW}\r\n`)).toEqual([
      {
        file: 'a.csv',
        line: 2,
        column: 1,
        record: {
          record: 'agreement',
          id: 'gb-sg-mou',
          title: 'Memorandum, on digital government',
          kind: 'memorandum-of-understanding',
          status: 'signed',
          countries: ['GB', 'SG'],
          signatories: [
            { name: 'Ada', role: 'Minister', agency: 'Cabinet Office', country: 'GB' },
            { name: 'Ben', country: 'SG' },
          ],
          signedOn: '2019-06-13',
          term: { length: 'P3Y' },
          topics: ['open standards', 'digital skills'],
          summary: 'Two\nlines',
          sources: [{ url: 'https://example.org/a', kind: 'press', supports: ['signedOn', 'topics'] }],
        },
      },
    ])
  })

  test('is also split into amounts, texts and registrations', () => {
    const head = HEADER.replace('signatories', 'amounts')
      .replace('termLength', 'texts')
      .replace('topics,', 'registrations,')
    const cells = ROW.replace(
      'Ada | Minister | Cabinet Office | GB; Ben || |SG',
      '1500000.5 | USD | 2020/2022; 7 | XDR',
    )
      .replace('P3Y', 'https://example.org/t | pt-BR | Annex 1 | TRUE; https://example.org/u | en')
      .replace('open standards;digital skills', 'UNTS | 56789 | 2021-03')
      .replace('signedOn; topics', 'signedOn')
    expect(read(`${head}\r\n${cells}\r\n`)).toMatchObject([
      {
        record: {
          amounts: [
            { amount: '1500000.5', currency: 'USD', span: '2020/2022' },
            { amount: '7', currency: 'XDR' },
          ],
          texts: [
            { url: 'https://example.org/t', language: 'pt-BR', part: 'Annex 1', prevails: true },
            { url: 'https://example.org/u', language: 'en' },
          ],
          registrations: [{ register: 'UNTS', number: '56789', on: '2021-03' }],
        },
      },
    ])
  })

  test('has problems that name their line and cell', () => {
    const [first, second] = read(
      `${HEADER}\n${ROW}\n${ROW.replace('2019-06-13', '2019-02-30').replace('press', 'pres')}\n`,
    )
    expect(first).toHaveProperty('record')
    expect(second).toEqual([
      expect.objectContaining({ line: 4, column: 7, field: 'signedOn' }),
      expect.objectContaining({ line: 4, column: 12, field: 'sources[0].kind', suggestion: 'press' }),
    ])
  })

  test('can have semicolons or tabs between its cells', () => {
    for (const delimiter of [';', '\t']) {
      const [record] = read(`id${delimiter}title${delimiter}countries\nx${delimiter}Title${delimiter}"GB;SG"\n`)
      expect(record).toContainEqual(expect.objectContaining({ recordId: 'x', field: 'kind', message: 'is missing' }))
      expect(record).not.toContainEqual(expect.objectContaining({ field: 'countries' }))
    }
  })

  test('has problems if a column is unknown or repeated, or if a quote is not closed', () => {
    expect(read('id,tilte,id\n')).toEqual([
      [
        expect.objectContaining({ column: 2, message: 'there is no column "tilte". Did you mean "title"?' }),
        expect.objectContaining({ column: 3 }),
      ],
    ])
    expect(read('id,title\n"x,y\n')).toEqual([
      [expect.objectContaining({ message: expect.stringMatching(/CSV/) as string })],
    ])
  })

  test('can contain JSON in a cell', () => {
    const [problems] = read('id,topics,commitments\nx,"[""a; b""]","[{""summary"": 1}]"\n')
    expect(problems).toContainEqual(expect.objectContaining({ field: 'commitments[0].summary', column: 3 }))
    expect(problems).not.toContainEqual(expect.objectContaining({ field: 'topics' }))
  })

  test('can contain a text or a list that begins with a bracket', () => {
    const [part] = [...readCsv('id,title,aliases,topics\nx,"[""Smart"" Nation] accord","[Old] name; {New} name",[1]\n')]
    expect(part).toMatchObject({
      value: { title: '["Smart" Nation] accord', aliases: ['[Old] name', '{New} name'], topics: [1] },
      faults: [],
    })
  })

  test('can begin with a line for Excel that names the separator', () => {
    for (const end of ['\n', '\r\n']) {
      const [part] = [...readCsv(`sep=;${end}id;title${end}${end}x;"a; b, c"${end}`)]
      expect(part?.value).toMatchObject({ id: 'x', title: 'a; b, c' })
      expect(part?.at(['title'])).toEqual({ line: 4, column: 2 })
    }
  })

  test('as TSV has cells that are separated only by tabs', () => {
    expect([...readTsv('id\ttitle\nx\ta, b; c\n')][0]?.value).toMatchObject({ id: 'x', title: 'a, b; c' })
  })

  test.each(['SEP=;', 'sep=; ', '"sep=;"', 'sep=;;;', '"sep=;";;', 'Sep=;\t'])(
    'can name the separator in the form %j',
    (line) => {
      const [part] = [...readCsv(`${line}\r\nid;title\r\nx;"a; b, c"\r\n`)]
      expect(part).toMatchObject({ value: { id: 'x', title: 'a; b, c' }, faults: [] })
    },
  )

  test.each(['GB, SG', 'GB,SG', 'GB / SG', 'GB and SG', 'GB & SG'])(
    'has a problem if an item contains several countries: %j',
    (cell) => {
      const [found] = read(`${HEADER}\n${ROW.replace('GB; SG', `"${cell}"`)}\n`)
      expect(found).toEqual([
        expect.objectContaining({
          field: 'countries[0]',
          suggestion: 'GB; SG',
          allowed: 'one value; separate several with `;` in a cell, or write them as a list',
        }),
      ])
    },
  )

  test('has a problem if an item of `supports` contains several fields', () => {
    const [found] = read(`${HEADER}\n${ROW.replace('signedOn; topics', '"signedOn, topics"')}\n`)
    expect(found).toEqual([
      expect.objectContaining({ field: 'sources[0].supports[0]', suggestion: 'signedOn; topics' }),
    ])
  })

  const titlesOf = (tsv: string) =>
    [...readTsv(tsv)].map(({ value, faults }) => (faults.length > 0 ? faults : (value as { title?: string }).title))

  test.each([
    ['"Smart" Nation', '"Smart" Nation'],
    ['Nation "Smart"', 'Nation "Smart"'],
    ['"Smart Nation"', '"Smart Nation"'],
    ['5" pipes', '5" pipes'],
    ['"', '"'],
    ['"Smart', '"Smart'],
    ['"""Smart"" Nation"', '"Smart" Nation'],
    ['"Smart\nNation"', 'Smart\nNation'],
    ['"Smart\tNation"', 'Smart\tNation'],
    ['"Smart, Nation"', 'Smart, Nation'],
  ])('as TSV has the cells that the spreadsheet wrote: %j', (cell, title) => {
    for (const end of ['\n', '\r\n'])
      expect(titlesOf(`id\ttitle\tnotes${end}x\t${cell}\tn${end}y\tb\tn${end}`)).toEqual([title, 'b'])
  })

  test('as TSV has only quoted cells if its header is quoted', () => {
    expect(titlesOf('"id"\t"title"\n"x"\t"Smart Nation"\n')).toEqual(['Smart Nation'])
  })

  test('as TSV keeps cells separate if a quote opens in one and closes in the next', () => {
    expect(titlesOf('id\ttitle\tnotes\nx\t"Smart\tNation"\n')).toEqual(['"Smart'])
  })

  test('as TSV keeps any titles that Google Sheets and Excel write', () => {
    const piece = fc.constantFrom('"', '""', 'a', ' ', ',', ';', "'", 'é', '[', '|')
    const title = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join('').trim())
    const titles = fc.array(
      title.filter((each) => each !== ''),
      { minLength: 1, maxLength: 4 },
    )
    const excel = (cell: string) => (/[",\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    const file = (cells: string[]) => ['id\ttitle', ...cells.map((cell, row) => `x${row}\t${cell}`)].join('\r\n')
    fc.assert(
      fc.property(titles, (all) => {
        expect(titlesOf(file(all.map(excel)))).toEqual(all)
        // A cell of Google Sheets cannot be recognised if it looks like a cell of Excel.
        fc.pre(!all.every((each) => !each.includes('"') || /^"(?:[^"]|"")*"$/.test(each)))
        expect(titlesOf(file(all))).toEqual(all)
      }),
    )
  })

  test('keeps any text unchanged, regardless of its first character', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      ',',
      ';',
      '|',
      '=',
      'a',
      'é',
      ' ',
      '\n',
      '[]',
      '{}',
      '1',
      'sep=',
    )
    const title = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => `${pieces.join('')}x`.trim())
    fc.assert(
      fc.property(title, fc.constantFrom(',', ';', '\t'), (text, delimiter) => {
        const csv = stringify(
          [
            ['id', 'title', 'notes'],
            ['x', text, text],
          ],
          { delimiter },
        )
        expect([...readCsv(csv)].map(({ value, faults }) => ({ value, faults }))).toEqual([
          { value: { record: 'agreement', id: 'x', title: text, notes: text }, faults: [] },
        ])
      }),
    )
  })
})

describe('docs/csv-form.md', () => {
  const page = readFileSync(join(projectRoot, 'docs', 'csv-form.md'), 'utf8')

  test('has a valid agreement as its example', () => {
    const example = /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    expect(read(example)).toEqual([expect.objectContaining({ line: 2 })])
  })

  test('names every column', () => {
    const missing = CSV_COLUMNS.filter((column) => column !== 'record' && !page.includes(`\`${column}\``))
    expect(missing).toEqual([])
  })
})

test('a row can have the words of a source and the details of one reading', () => {
  const names = ['passage', 'passageTranslation', 'passageLanguage', 'retrievedOn', 'keptUp', 'archivedUrl', 'readAs']
  const cells = [
    'Leping allkirjastati.',
    'It was signed.',
    'et',
    '2026-11-02',
    'true',
    'https://archive.example/1',
    'full',
  ]
  const header = `${HEADER},${names.map((name) => `source1.${name}`).join(',')}`
  expect(read(`${header}\n${ROW},${cells.join(',')}\n`)).toMatchObject([
    {
      record: {
        sources: [
          {
            passage: { original: 'Leping allkirjastati.', translation: 'It was signed.', language: 'et' },
            retrievedOn: '2026-11-02',
            keptUp: true,
            archivedUrl: 'https://archive.example/1',
            readAs: 'full',
          },
        ],
      },
    },
  ])
})
