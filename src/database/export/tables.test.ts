import { harmless } from './tables'

describe('a cell of a table for spreadsheets', () => {
  // https://owasp.org/www-community/attacks/CSV_Injection names these first characters.
  test.each(['=1+1', '+1 555', '-2+3', '@SUM(A1)', '\tx', '\rx', ' =HYPERLINK("http://x")'])(
    '%j is not a formula',
    (cell) => {
      expect(harmless(cell)).toBe(`'${cell}`)
    },
  )

  test.each(['Memorandum', '2019-06-13', '-5', '-0.25', '', 'a=b', 'e-mail@example.org'])(
    '%j is not changed',
    (cell) => {
      expect(harmless(cell)).toBe(cell)
    },
  )
})
