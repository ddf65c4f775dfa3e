import { boundsOf, formatDate, formatDatesIn, formatOn, formatSpan, sortDay } from './dates'

describe('a formatted date', () => {
  it.each([
    ['2019-06-13', '13 June 2019'],
    ['2019-01', 'January 2019'],
    ['2019', '2019'],
    ['[2010..2015]', 'a day between 2010 and 2015'],
    ['2022-06/2022-08', 'June 2022 to August 2022'],
    ['XXXX-05-30', '30 May, year unknown'],
    ['2019~', 'about 2019'],
    ['2019-06?', 'June 2019 (uncertain)'],
    ['2019/..', 'from 2019'],
    ['[..2015]', '2015 or before'],
    ['[2015..]', '2015 or later'],
    ['201X', '2010s'],
    ['early autumn', 'early autumn'],
  ])('%s is “%s”', (edtf, words) => expect(formatDate(edtf)).toBe(words))

  it('is “undated” if the date is missing', () => expect(formatDate(null)).toBe('undated'))
})

it.each([
  ['2025-11-04', 'on 4 November 2025'],
  ['2025-11', 'in November 2025'],
  ['2013-07~', 'in about July 2013'],
  ['2019', 'in 2019'],
  ['201X', 'in the 2010s'],
  ['[2010..2015]', 'on a day between 2010 and 2015'],
  ['2022-06/2022-08', 'from June 2022 to August 2022'],
])('%s in a sentence is “%s”', (edtf, words) => expect(formatOn(edtf)).toBe(words))

describe('the possible days of a date', () => {
  it.each([
    ['2019-06-13', '2019-06-13', '2019-06-13'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['[2010..2015]', '2010-01-01', '2015-12-31'],
    ['2022-06/2022-08', '2022-06-01', '2022-08-31'],
    ['2019-06/2020', '2019-06-01', '2020-12-31'],
    ['2019-06/..', '2019-06-01', undefined],
    ['[..2015]', undefined, '2015-12-31'],
    ['[2015..]', '2015-01-01', undefined],
  ])('of %s are from %s to %s', (edtf, earliest, latest) => expect(boundsOf(edtf)).toEqual({ earliest, latest }))

  // `2015?` and the season `2015-21` are EDTF, but not in the subset that records and the server use.
  it.each(['XXXX-05-30', '..', '2015?', '2015-21', '', 'soon', null])('of %s are unknown', (edtf) =>
    expect(boundsOf(edtf)).toBeUndefined(),
  )
})

it.each([
  ['2019-06', '2019-06-01'],
  ['[..2015]', '2015-12-31'],
])('%s is sorted by %s', (edtf, day) => expect(sortDay(edtf)).toBe(day))

describe('the time from the first entry to the last', () => {
  it.each([
    ['2021-09-06', '2021-09-06', 'On 6 September 2021'],
    ['2024-02', '2024-02', 'In February 2024'],
    ['2019', '2019', 'In 2019'],
    ['201X', '201X', 'In the 2010s'],
    ['[2010..2015]', '[2010..2015]', 'On a day between 2010 and 2015'],
    ['2019-06', '2022-05-03', 'From June 2019 to 3 May 2022'],
    ['2022-06/2022-08', '2022-06/2022-08', 'From June 2022 to August 2022'],
    ['2019/..', '2022/..', 'From 2019 to 2022'],
  ])('from %s to %s is “%s”', (first, last, words) => expect(formatSpan(first, last)).toBe(words))
})

it('writes the dates in a sentence in the format that pages use', () => {
  expect(formatDatesIn('It was to end on 2025-11-02, after 2022-07; see G7-2021-22.')).toBe(
    'It was to end on 2 November 2025, after July 2022; see G7-2021-22.',
  )
})
