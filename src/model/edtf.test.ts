import fc from 'fast-check'
import { InvalidDateError } from './errors'
import { parseEdtf } from './edtf'

/** An independent parser of EDTF: https://github.com/inukshuk/edtf.js. `min` and `max` are milliseconds since 1970. */
const { default: readIndependently } = jest.requireActual<{
  default: (text: string) => { min: number; max: number }
}>('edtf')

const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
const isoDay = day.map((date) => date.toISOString().slice(0, 10))

describe('a date in EDTF', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31', 'YEAR'],
    ['2019-01', '2019-01-01', '2019-01-31', 'MONTH'],
    ['2020-02', '2020-02-01', '2020-02-29', 'MONTH'],
    ['2019-06-13', '2019-06-13', '2019-06-13', 'DAY'],
    ['[2010..2015]', '2010-01-01', '2015-12-31', 'RANGE'],
    ['2022-06/2022-08', '2022-06-01', '2022-08-31', 'RANGE'],
    ['2024-01-01/2024-09-04', '2024-01-01', '2024-09-04', 'RANGE'],
    ['201X', '2010-01-01', '2019-12-31', 'RANGE'],
    ['2019-XX', '2019-01-01', '2019-12-31', 'YEAR'],
    ['2019-06-XX', '2019-06-01', '2019-06-30', 'MONTH'],
    ['[..2015]', undefined, '2015-12-31', 'RANGE'],
    ['2019/..', '2019-01-01', undefined, 'RANGE'],
    ['XXXX-05-30', undefined, undefined, 'UNKNOWN'],
    ['XXXX-02-29', undefined, undefined, 'UNKNOWN'],
    ['..', undefined, undefined, 'UNKNOWN'],
  ])('%s is between %s and %s', (text, earliest, latest, precision) => {
    expect(parseEdtf(text)).toEqual({ text, earliest, latest, precision })
  })

  test.each([
    '2019-02-30',
    '2019-02-29',
    '2019-13',
    '2019-00',
    '2019-04-31',
    '2019-06-00',
    'XXXX-02-30',
    '19',
    '2019-6-13',
    '13/06/2019',
    'June 2019',
    '',
    '[2015..2010]',
    '[2010]',
    '2022-08/2022-06',
    '/',
    '[..]',
    '2019-XX-05',
    '[XXXX-05-30..2019]',
    '2019-06-13T10:00:00Z',
    ' 2019',
    'a/b',
    '2019/2020/2021',
  ])('"%s" is refused', (text) => {
    expect(() => parseEdtf(text)).toThrow(InvalidDateError)
  })

  test('that is a day of the calendar has this day as both bounds', () => {
    fc.assert(
      fc.property(isoDay, (text) => {
        expect(parseEdtf(text)).toEqual({ text, earliest: text, latest: text, precision: 'DAY' })
      }),
    )
  })

  test('that is a set or span of two days has these days as bounds, or is refused if they are out of order', () => {
    fc.assert(
      fc.property(isoDay, isoDay, (a, b) => {
        const [first, last] = [a, b].sort()
        expect(parseEdtf(`[${first}..${last}]`)).toMatchObject({ earliest: first, latest: last })
        expect(parseEdtf(`${first}/${last}`)).toMatchObject({ earliest: first, latest: last })
        if (a !== b) expect(() => parseEdtf(`[${last}..${first}]`)).toThrow(InvalidDateError)
      }),
    )
  })

  test('is read from any text or refused with an InvalidDateError, and its bounds are real days in order', () => {
    const nearlyDates = fc.stringMatching(/^[[]?[0-9X]{2,5}(-[0-9X]{1,3}){0,3}([./]{1,3}[0-9X]{0,5})?\]?$/)
    fc.assert(
      fc.property(fc.oneof(nearlyDates, fc.string()), (text) => {
        try {
          const { earliest, latest } = parseEdtf(text)
          if (earliest && latest) expect(earliest <= latest).toBe(true)
          for (const bound of [earliest, latest]) {
            if (bound) expect(new Date(`${bound}T00:00:00Z`).toISOString().slice(0, 10)).toBe(bound)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidDateError)
        }
      }),
      { numRuns: 2000 },
    )
  })

  describe('has the same bounds as in edtf.js if it is', () => {
    const twoDigits = fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, '0'))
    const year = fc.integer({ min: 1000, max: 9999 }).map(String)
    const unsure = fc.tuple(year, fc.constantFrom(3, 2)).map(([text, known]) => text.slice(0, known).padEnd(4, 'X'))
    // edtf.js reads 2019-02-29 as 1 March 2019, and accepts the seasons 21 to 41 and a day without a month.
    const isShared = (text: string) => !/-02-29$|-XX-\d\d$|^....-[234]\d/.test(text)
    const simple = fc
      .tuple(fc.oneof(year, unsure), fc.array(fc.oneof(twoDigits, fc.constant('XX')), { maxLength: 2 }))
      .map(([first, rest]) => [first, ...rest].join('-'))
      .filter(isShared)

    // edtf.js rejects a span within one year.
    const ofTwoYears = ([from, to]: string[]) => from?.slice(0, 4) !== to?.slice(0, 4)
    const known = simple.filter((text) => !text.includes('X'))

    test.each<[string, fc.Arbitrary<string>]>([
      ['a day, a month, a year, and unspecified digits', simple],
      [
        'a span between two dates',
        fc
          .tuple(known, known)
          .filter(ofTwoYears)
          .map((ends) => ends.join('/')),
      ],
    ])('%s', (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(boundsOrRefusal(() => ownBounds(text))).toEqual(boundsOrRefusal(() => independentBounds(text)))
        }),
        { numRuns: 1000 },
      )
    })

    // For a set, edtf.js returns the end of the first year as the last day. The test therefore compares a set with the
    // span from its first to its last date.
    test('a set, whose bounds are compared with those of the span between its ends', () => {
      fc.assert(
        fc.property(fc.tuple(year, year).filter(ofTwoYears), (years) => {
          const set = boundsOrRefusal(() => ownBounds(`[${years.join('..')}]`))
          expect(set).toEqual(boundsOrRefusal(() => independentBounds(years.join('/'))))
        }),
      )
    })
  })
})

const ownBounds = (text: string) => {
  const { earliest, latest } = parseEdtf(text)
  return { earliest, latest }
}

function independentBounds(text: string) {
  const { min, max } = readIndependently(text)
  const [earliest, latest] = [min, max].map((time) => new Date(time).toISOString().slice(0, 10))
  return { earliest, latest }
}

function boundsOrRefusal(bounds: () => object): object | 'refused' {
  try {
    return bounds()
  } catch {
    return 'refused'
  }
}
