import fc from 'fast-check'
import { escapeXml } from '../../model/xml'
import { zipOf } from '../../../test/support/zip'
import { validate } from './validate'
import { MAX_WORKBOOK, readWorkbook } from './workbook'

/** A cell: a text, or the XML of one. */
type Cell = string | { xml: string }

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/**
 * Cell formats: 0 General, 1 a day, 2 month and year, 3 a year, 4 four digits, and from 5 the codes that a test gives.
 */
const formats = (codes: string[]) =>
  [0, 14, 17, 164, 165, ...codes.map((_, index) => 166 + index)]
    .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
    .join('')
const numberFormats = (codes: string[]) =>
  ['yyyy', '0000', ...codes]
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`)
    .join('')

/** Writes an Excel workbook by hand, according to ECMA-376. */
function xlsx(sheets: Record<string, Cell[][]>, hidden: string[] = [], codes: string[] = []): Buffer {
  const names = Object.keys(sheets)
  const row = (cells: Cell[], at: number) =>
    `<row r="${at + 1}">${cells.map((cell, column) => xlsxCell(cell, `${String.fromCharCode(65 + column)}${at + 1}`)).join('')}</row>`
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${numberFormats(codes)}</numFmts><cellXfs>${formats(codes)}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
      ]),
    ),
  })
}

const xlsxCell = (cell: Cell, place: string): string =>
  typeof cell === 'string'
    ? `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
    : `<c r="${place}" ${cell.xml}</c>`

/**
 * Writes an OpenDocument workbook by hand, according to OpenDocument 1.3. `style` defines the cell style `own`. The
 * style `month` shows a month and a year.
 */
function ods(sheets: Record<string, Cell[][]>, style = ''): Buffer {
  const cell = (value: Cell) =>
    typeof value === 'string'
      ? `<table:table-cell office:value-type="string"><text:p>${escapeXml(value)}</text:p></table:table-cell>`
      : `<table:table-cell ${value.xml}</table:table-cell>`
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`,
  )
  const urn = 'urn:oasis:names:tc:opendocument:xmlns'
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'styles.xml': `<office:document-styles xmlns:office="${urn}:office:1.0" office:version="1.3"/>`,
    'content.xml': `<office:document-content xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0" xmlns:style="${urn}:style:1.0" xmlns:number="${urn}:datastyle:1.0" office:version="1.3"><office:automatic-styles><number:date-style style:name="N1"><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style><style:style style:name="month" style:family="table-cell" style:data-style-name="N1"/><number:date-style style:name="N2">${style}</number:date-style><style:style style:name="own" style:family="table-cell" style:data-style-name="N2"/></office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  })
}

const HEADER = 'id;title;kind;status;countries;signedOn;summary;source1.url;source1.kind;source1.supports'.split(';')
const row = (signedOn: Cell, title: Cell = 'Accord on forms', id = 'gb-sg-forms'): Cell[] => [
  id,
  title,
  'other',
  'signed',
  'GB; SG',
  signedOn,
  'Forms are shared.',
  'https://example.org/a',
  'press',
  'signedOn',
]

function read(bytes: Buffer) {
  const workbook = readWorkbook(bytes)
  if ('fault' in workbook) return workbook.fault
  const entries = workbook.sheets.flatMap(({ parts }) => [...parts].map((part) => validate('book', part)))
  return { entries, notice: workbook.notice }
}

describe('a workbook', () => {
  const WRITERS = { xlsx, ods } as const

  test.each(['xlsx', 'ods'] as const)('of format %s gives the records of its rows', (format) => {
    const { entries } = read(WRITERS[format]({ A: [HEADER, row('2019-06')] })) as { entries: unknown }
    expect(entries).toMatchObject([
      { line: 2, record: { id: 'gb-sg-forms', countries: ['GB', 'SG'], signedOn: '2019-06' } },
    ])
  })

  test.each([
    ['the day that it shows', 'xlsx', 's="1"><v>43630</v>', '2019-06-14'],
    ['the month that it shows', 'xlsx', 's="2"><v>43617</v>', '2019-06'],
    ['the year that it shows', 'xlsx', 's="3"><v>43466</v>', '2019'],
    ['the digits of a number', 'xlsx', '><v>2019</v>', '2019'],
    ['the value of a formula', 'xlsx', 't="str"><f>TEXT(1,"0")</f><v>2019-06</v>', '2019-06'],
    [
      'the day that it shows',
      'ods',
      'office:value-type="date" office:date-value="2019-06-14"><text:p>14.06.2019</text:p>',
      '2019-06-14',
    ],
    [
      'the month that it shows',
      'ods',
      'table:style-name="month" office:value-type="date" office:date-value="2019-06-01"><text:p>June 2019</text:p>',
      '2019-06',
    ],
    ['the digits of a number', 'ods', 'office:value-type="float" office:value="2019"><text:p>2019</text:p>', '2019'],
  ] as const)('gives, for a date in a cell, %s (%s: %s)', (_, format, xml, expected) => {
    const { entries } = read(WRITERS[format]({ A: [HEADER, row({ xml })] })) as { entries: unknown }
    expect(entries).toMatchObject([{ record: { signedOn: expected } }])
  })

  const dateIn = (bytes: Buffer) => (read(bytes) as { entries: unknown[] }).entries
  const asXlsx = (code: string, day: string | number = 43630) =>
    xlsx({ A: [HEADER, row({ xml: `s="5"><v>${day}</v>` })] }, [], [code])
  const asOds = (text: string, style: string, name = 'own') => {
    const xml = `table:style-name="${name}" office:value-type="date" office:date-value="2019-06-14"><text:p>${text}</text:p>`
    return ods({ A: [HEADER, row({ xml })] }, style)
  }
  const DAY = '<number:day/>'
  const MONTH = '<number:month number:textual="true" number:style="long"/>'
  const YEAR = '<number:year number:style="long"/>'
  const HOUR = '<number:hours/><number:text>:</number:text><number:minutes number:style="long"/>'
  const refused = (found: string) => [
    [
      {
        line: 2,
        column: 6,
        field: 'signedOn',
        message: 'is a date that does not show its year, or shows a day without its month (cell F2 of the sheet “A”)',
        found: `"${found}"`,
        allowed: expect.stringMatching(/^the date as text with its year/) as string,
      },
    ],
  ]

  test.each([
    ...[
      ['d-mmm', '14-Jun'],
      ['mmmm', 'June'],
      ['dddd', 'Friday'],
      ['h:mm', '0:00'],
      ['d', '14'],
      ['mm:ss', '00:00'],
      ['"year" d mmm', 'year 14 Jun'],
      ['d yyyy', '14 2019'],
      ['[h]:mm', '1047120:00'],
    ],
  ])('is refused, with the name of the cell, if a date shows no year (%s: %s)', (code, found) => {
    expect(dateIn(asXlsx(code))).toMatchObject(refused(found))
  })

  test.each([
    ['14-June', `${DAY}<number:text>-</number:text>${MONTH}`],
    ['June', MONTH],
    ['Friday', '<number:day-of-week number:style="long"/>'],
    ['00:00', HOUR],
  ])('of OpenDocument is refused, with the name of the cell, if a date shows no year (%s)', (text, style) => {
    expect(dateIn(asOds(text, style))).toMatchObject(refused(text))
    expect(dateIn(asOds(text, '', 'unknown'))).toMatchObject(refused(text))
  })

  test.each([
    ['yyyy', '2019'],
    ['yyyy hh:mm', '2019'],
    ['dddd yyyy', '2019'],
    ['mmmmm yyyy', '2019'],
    ['mmm yy', '2019-06'],
    ['yyyy-mm;@', '2019-06'],
    ['[$-409]mmmm yyyy', '2019-06'],
    ['dddd, d mmmm yyyy', '2019-06-14'],
    ['d/m/yy h:mm AM/PM', '2019-06-14'],
    ['yyyy\\d', '2019'],
  ])('that formats a date as %s gives the date %s', (code, expected) => {
    expect(dateIn(asXlsx(code))).toMatchObject([{ record: { signedOn: expected } }])
  })

  test.each([
    ['2019', YEAR, '2019'],
    ['June 2019', `${MONTH}<number:text> </number:text>${YEAR}`, '2019-06'],
    ['14 June 2019', `${DAY}<number:text> </number:text>${MONTH}<number:text> </number:text>${YEAR}`, '2019-06-14'],
  ])('of OpenDocument that shows the date %s gives that date, even without its style', (text, style, expected) => {
    for (const name of ['own', 'unknown'])
      expect(dateIn(asOds(text, style, name))).toMatchObject([{ record: { signedOn: expected } }])
  })

  test('has one problem if a date is before the calendar of the spreadsheet', () => {
    expect(dateIn(asXlsx('yyyy-mm-dd', -1))).toMatchObject([[{ column: 6, message: /no date|does not show/ }]])
  })

  test('never gives a part of a date that it does not show, in any order of day, month and year', () => {
    const part = fc.constantFrom('d', 'dd', 'ddd', 'mm', 'mmm', 'mmmm', 'yy', 'yyyy', 'h', 'ss')
    const code = fc.uniqueArray(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(code, fc.integer({ min: 1, max: 80_000 }), (format, day) => {
        const [entry] = dateIn(asXlsx(format, day)) as [{ record?: { signedOn: string } }]
        const parts = entry.record?.signedOn.split('-').length ?? 0
        if (parts > 0) expect(format).toContain('yy')
        if (parts > 1) expect(format).toContain('mm')
        if (parts > 2) expect(format).toMatch(/\bdd?\b/)
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['123456789012', '123456789012'],
    ['123456789012345', '123456789012345'],
    ['2019', '2019'],
  ])('keeps all digits of the number %s', (value, expected) => {
    const own = row('2019', { xml: `><v>${value}</v>` })
    expect(dateIn(xlsx({ A: [HEADER, own] }))).toMatchObject([{ record: { title: expected } }])
  })

  test.each(['12345678901234567', '1.2345678901234566E+16'])(
    'is refused, with the name of the cell, because of the number %s',
    (value) => {
      const cells = row('2019', { xml: `><v>${value}</v>` })
      const message = 'is a number whose digits are not exact (cell B2 of the sheet “A”)'
      const allowed = 'the digits as text; format the cell as text, and then type all digits'
      expect(dateIn(xlsx({ A: [HEADER, cells] }))).toMatchObject([
        [{ line: 2, column: 2, field: 'title', message, allowed }],
      ])
    },
  )

  test('names the error of a formula together with the other problems of the file', () => {
    const error = { xml: 't="e"><f>A9</f><v>#REF!</v>' }
    const rows = [HEADER, row(error), row('2019', 'Two', 'two'), row('2019', '', 'three')]
    expect(read(xlsx({ A: rows }))).toMatchObject({
      entries: [[{ line: 2, column: 6 }], { line: 3 }, [{ line: 4, field: 'title', message: 'is missing' }]],
    })
  })

  test('names the sheets that were read, and leaves out notes and hidden sheets', () => {
    const sheets = {
      Notes: [['Our agreements']],
      Signed: [HEADER, row('2019')],
      Old: [HEADER, row('2001', 'Old', 'old')],
    }
    expect(read(xlsx(sheets, ['Old']))).toMatchObject({
      entries: [{ record: { id: 'gb-sg-forms' } }],
      notice:
        'read the sheet “Signed”; skipped the sheets that are empty, are hidden or have no column `id`: “Notes”, “Old”',
    })
  })

  test('gives the row and cell of each problem, including the error of a formula', () => {
    expect(read(xlsx({ A: [HEADER, [], row('14/06/2019')] }))).toMatchObject({
      entries: [[{ line: 3, column: 6, field: 'signedOn', suggestion: '2019-06-14' }]],
    })
    const error = { xml: 't="e"><f>A9</f><v>#REF!</v>' }
    expect(read(xlsx({ A: [HEADER, row(error)] }))).toMatchObject({
      entries: [[{ line: 2, column: 6, message: 'is the error of a formula', found: '#REF!' }]],
    })
  })

  test('that unpacks to more than the limit is refused, even if it states a smaller size', () => {
    const bomb = zipOf({ 'xl/workbook.xml': Buffer.alloc(MAX_WORKBOOK.unpacked + 1) }, 100)
    expect(bomb.length).toBeLessThan(MAX_WORKBOOK.packed)
    expect(read(bomb)).toMatchObject({ message: 'is too large when it is unpacked' })
  })

  test.each(['', 'PK', 'no workbook', 'PK\u0005\u0006'.padEnd(40, '\u0001')])(
    'that is not a workbook is refused (%j)',
    (text) => {
      expect(read(Buffer.from(text, 'latin1'))).toMatchObject({ message: 'cannot be read as a workbook' })
    },
  )

  test('reads any text unchanged', () => {
    const title = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...'[]{}"\';|,=&<>1'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
        maxLength: 20,
      })
      .map((text) => text.normalize('NFC').replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(title, fc.constantFrom('xlsx' as const, 'ods' as const), (text, format) => {
        const { entries } = read(WRITERS[format]({ A: [HEADER, row('2019', text)] })) as {
          entries: unknown
        }
        expect(entries).toMatchObject([{ record: { title: text } }])
      }),
      { numRuns: 60 },
    )
  })
})
