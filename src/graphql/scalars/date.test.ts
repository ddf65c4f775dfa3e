import fc from 'fast-check'
import { parseValue } from 'graphql'
import { Date as Neo4jDate } from 'neo4j-driver'
import { DateScalar } from './date'

describe('a Date', () => {
  it.each([
    '2019',
    '2019-06',
    '2019-02-30',
    '2019-13-01',
    '2019-6-1',
    '13 June 2019',
    '',
    '2019-06-13T00:00:00Z',
    'XXXX-05-30',
  ])('refuses %j', (text) => {
    expect(() => DateScalar.parseValue(text)).toThrow('is not a day of the calendar')
    expect(() => DateScalar.parseLiteral(parseValue(JSON.stringify(text)), {})).toThrow('is not a day of the calendar')
  })

  it.each([20190613, true, null, ['2019-06-13']])('refuses %j, which is not a string', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('is not a day of the calendar')
  })

  it('accepts every day, and returns it unchanged', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10)
        expect(DateScalar.serialize(DateScalar.parseValue(text))).toBe(text)
      }),
    )
  })

  it('returns the date from the database', () => {
    expect(DateScalar.serialize(new Neo4jDate(2019, 6, 13))).toBe('2019-06-13')
    expect(DateScalar.serialize('2019-06-13')).toBe('2019-06-13')
    expect(() => DateScalar.serialize('2019-06')).toThrow('is not a day of the calendar')
  })
})
