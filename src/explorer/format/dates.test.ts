import { boundsOf, formatDate, sortDay } from './dates'

describe('a formatted date', () => {
  it.each([
    ['2019-06-13', '13 June 2019'],
    ['2019-01', 'January 2019'],
    ['2019', '2019'],
    ['[2010..2015]', 'some day between 2010 and 2015'],
    ['2022-06/2022-08', 'June 2022 to August 2022'],
    ['XXXX-05-30', '30 May, year not known'],
    ['2019~', 'about 2019'],
    ['2019-06?', 'June 2019 (uncertain)'],
    ['2019/..', 'from 2019'],
    ['[..2015]', '2015 or before'],
    ['[2015..]', '2015 or later'],
    ['201X', '2010s'],
    ['early autumn', 'early autumn'],
  ])('%s is “%s”', (edtf, words) => expect(formatDate(edtf)).toBe(words))

  it('calls a missing date undated', () => expect(formatDate(null)).toBe('undated'))
})

describe('the days a date may mean', () => {
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
  ])('%s is %s to %s', (edtf, earliest, latest) => expect(boundsOf(edtf)).toEqual({ earliest, latest }))

  // `2015?` and the season `2015-21` are EDTF, but not in the subset that records and the server use.
  it.each(['XXXX-05-30', '..', '2015?', '2015-21', '', 'soon', null])('%s has none', (edtf) =>
    expect(boundsOf(edtf)).toBeUndefined(),
  )
})

it.each([
  ['2019-06', '2019-06-01'],
  ['[..2015]', '2015-12-31'],
])('%s is sorted by %s', (edtf, day) => expect(sortDay(edtf)).toBe(day))
