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

describe('one agreement a row', () => {
  test('lists, references, sources and the term are taken apart', () => {
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

  test('amounts, texts and registrations are taken apart', () => {
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

  test('a problem is placed by line and cell', () => {
    const [first, second] = read(
      `${HEADER}\n${ROW}\n${ROW.replace('2019-06-13', '2019-02-30').replace('press', 'pres')}\n`,
    )
    expect(first).toHaveProperty('record')
    expect(second).toEqual([
      expect.objectContaining({ line: 4, column: 7, field: 'signedOn' }),
      expect.objectContaining({ line: 4, column: 12, field: 'sources[0].kind', suggestion: 'press' }),
    ])
  })

  test('semicolons and tabs between cells are read too', () => {
    for (const delimiter of [';', '\t']) {
      const [record] = read(`id${delimiter}title${delimiter}countries\nx${delimiter}Title${delimiter}"GB;SG"\n`)
      expect(record).toContainEqual(expect.objectContaining({ recordId: 'x', field: 'kind', message: 'is missing' }))
      expect(record).not.toContainEqual(expect.objectContaining({ field: 'countries' }))
    }
  })

  test('an unknown column, a repeated one and a broken quote are named', () => {
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

  test('a cell may hold JSON', () => {
    const [problems] = read('id,topics,commitments\nx,"[""a; b""]","[{""summary"": 1}]"\n')
    expect(problems).toContainEqual(expect.objectContaining({ field: 'commitments[0].summary', column: 3 }))
    expect(problems).not.toContainEqual(expect.objectContaining({ field: 'topics' }))
  })

  test('a text in brackets is a text, and a list that only begins with one is a list', () => {
    const [part] = [...readCsv('id,title,aliases,topics\nx,"[""Smart"" Nation] accord","[Old] name; {New} name",[1]\n')]
    expect(part).toMatchObject({
      value: { title: '["Smart" Nation] accord', aliases: ['[Old] name', '{New} name'], topics: [1] },
      faults: [],
    })
  })

  test("Excel's first line names the separator", () => {
    for (const end of ['\n', '\r\n']) {
      const [part] = [...readCsv(`sep=;${end}id;title${end}${end}x;"a; b, c"${end}`)]
      expect(part?.value).toMatchObject({ id: 'x', title: 'a; b, c' })
      expect(part?.at(['title'])).toEqual({ line: 4, column: 2 })
    }
  })

  test('a file of tabs is read by its tabs', () => {
    expect([...readTsv('id\ttitle\nx\ta, b; c\n')][0]?.value).toMatchObject({ id: 'x', title: 'a, b; c' })
  })

  test('any text comes through as it is, whatever it begins with', () => {
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

  test('its example is a valid agreement', () => {
    const example = /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    expect(read(example)).toEqual([expect.objectContaining({ line: 2 })])
  })

  test('it names every column', () => {
    const missing = CSV_COLUMNS.filter((column) => column !== 'record' && !page.includes(`\`${column}\``))
    expect(missing).toEqual([])
  })
})
