import { pair, spanOfDays, upTo } from './argument-rules'

describe('the rules for arguments', () => {
  it.each([
    [{ from: '2020-01-01', to: '2020-12-31' }, true],
    [{ from: '2020-01-01', to: '2020-01-01' }, true],
    [{ from: '2020-01-02', to: '2020-01-01' }, false],
    [{ from: '2020-01-01', to: null }, true],
    [{ to: '2020-01-01' }, true],
    [{}, true],
  ])('allow the span %j: %s', (span, isValid) => {
    expect(spanOfDays.safeParse(span).success).toBe(isValid)
  })

  it('return a valid span unchanged', () => {
    const span = { from: '2020-01-01', first: 5 }
    expect(spanOfDays.parse(span)).toBe(span)
  })

  it.each([
    [['SG', 'GB'], undefined],
    [['SG'], 'name exactly two countries'],
    [['SG', 'GB', 'KR'], 'name exactly two countries'],
    [['SG', 'SG'], 'name two different countries'],
  ])('find this problem in the pair %j: %s', (countries, message) => {
    expect(pair.safeParse(countries).error?.issues[0]?.message).toBe(message)
  })

  it.each([
    [1, true],
    [3, true],
    [0, false],
    [4, false],
    [1.5, false],
  ])('allow %d as a number from 1 to 3: %s', (value, isValid) => {
    expect(upTo(3).safeParse(value).success).toBe(isValid)
  })
})
