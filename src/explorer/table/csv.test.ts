import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { csvCell, toCsv } from './csv'

it.each(['=1+1', '+41', '-2', '@SUM(A1)', '\tx', '\rx'])('%j is text in a spreadsheet, not a formula', (text) => {
  expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
})

it('leaves numbers as numbers', () => expect(csvCell(-3)).toBe('-3'))

it('has the same cells when it is read back', () => {
  const columns = [
    { id: 'a', header: 'Title', value: (row: string[]) => row[0] ?? null },
    { id: 'b', header: 'Place, or none', value: (row: string[]) => row[1] ?? null },
  ]
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text))
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, plain)), (rows) => {
      const back = parse(toCsv(columns, rows))
      expect(back).toEqual([['Title', 'Place, or none'], ...rows])
    }),
  )
})
