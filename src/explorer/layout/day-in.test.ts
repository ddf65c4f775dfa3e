import { dayIn } from './day-in'

const field = (value: string, badInput = false) => ({ value, validity: { badInput } })

it('a complete day is applied immediately', () => {
  expect([dayIn(field('2022-07-31'), false), dayIn(field('2022-07-31'), true)]).toEqual(['2022-07-31', '2022-07-31'])
})

it.each(['0002-07-31', '0202-07-31', ''])('“%s” is not a complete day', (value) => {
  expect(dayIn(field(value), false)).toBeUndefined()
})

it('an empty field removes the day only when the reader has finished typing', () => {
  expect([dayIn(field(''), false), dayIn(field(''), true)]).toEqual([undefined, null])
})

it('a field with an incomplete day changes nothing', () => {
  expect(dayIn(field('', true), true)).toBeUndefined()
})
