import { addDuration, expectedEnd } from './derived-dates'

describe('the end of a term', () => {
  it.each([
    ['2019-06-13', 'P3Y', '2022-06-13'],
    ['2020-02-29', 'P1Y', '2021-02-28'],
    ['2019-08-31', 'P6M', '2020-02-29'],
    ['2019-06', 'P3Y', '2022-06'],
    ['2019-06', 'P7M', '2020-01'],
    ['2019', 'P3Y', '2022'],
    ['2019', 'P6M', '[2019-07-01..2020-06-30]'],
    ['2019-06-13', 'P2W', '2019-06-27'],
    ['[2010..2012]', 'P1Y', '[2011-01-01..2013-12-31]'],
  ])('is the start plus the length: %s and %s give %s', (start, duration, end) => {
    expect(addDuration(start, duration)).toBe(end)
  })

  it('is undefined if the length cannot be added to the start', () => {
    expect(addDuration('2019', 'PT3H')).toBeUndefined()
    expect(addDuration('XXXX-05-30', 'P3Y')).toBeUndefined()
  })
})

describe('the expected end', () => {
  it('is the stated end rather than an end that is calculated from the term', () => {
    const end = expectedEnd('Agreement', { termEndsOn: '2024', termLength: 'P2Y', signedOn: '2019-06-13' })
    expect(end).toMatchObject({ expectedEndOn: '2024', expectedEndBasis: 'STATED_END' })
  })

  it('has a basis that marks the start as assumed if no source states the start', () => {
    const end = expectedEnd('Agreement', { termLength: 'P3Y', signedOn: '2019-06-13' })
    expect(end).toMatchObject({ expectedEndOn: '2022-06-13', expectedEndBasis: 'LENGTH_FROM_ASSUMED_START' })
    expect(String(end.expectedEndEarliest)).toBe('2022-06-13')
  })

  it('is counted from the day of effect only if the agreement is binding and that day is known', () => {
    const properties = { bindingness: 'BINDING', termLength: 'P3Y', termFrom: 'EFFECT', signedOn: '2019-06-13' }
    expect(expectedEnd('Agreement', properties)).toMatchObject({ expectedEndOn: null, expectedEndBasis: null })
  })

  it('is counted from the signature if the agreement is assumed to be in effect from that day', () => {
    const end = expectedEnd('Agreement', { termLength: 'P3Y', termFrom: 'EFFECT', signedOn: '2019-06-13' })
    expect(end).toMatchObject({ expectedEndOn: '2022-06-13', expectedEndBasis: 'LENGTH_FROM_ASSUMED_START' })
  })

  it('is absent if the term renews itself', () => {
    const end = expectedEnd('Agreement', { termEndsOn: '2024', termRenewal: 'AUTOMATIC' })
    expect(end).toMatchObject({ expectedEndOn: null })
  })
})
