import { BadCursorError } from '../errors'
import { checkDayCursor } from './day-cursor'

describe('the cursor of a list by day', () => {
  it.each(['2019-06-13/gb-sg-mou-digital-government-2019', '2024-02-29/a', '/sg-digital-government-exchange'])(
    'may be %s',
    (cursor) => {
      expect(checkDayCursor('latestAgreements', cursor)).toBe(cursor)
    },
  )

  it.each([
    '',
    '/',
    'gb-sg-mou-digital-government-2019',
    '2019-06-13',
    '2019-06-13/',
    '2019-06/gb-sg-one',
    '2019-02-30/gb-sg-one',
    '2019-06-13T00:00/gb-sg-one',
    ' 2019-06-13/gb-sg-one',
    '2019-06-13/gb-sg-one/two',
    '2019-06-13/gb-sg-one\n',
    'YXJyYXljb25uZWN0aW9uOjA=',
  ])('is never %j', (cursor) => {
    expect(() => checkDayCursor('latestAgreements', cursor)).toThrow(BadCursorError)
    expect(() => checkDayCursor('latestAgreements', cursor)).toThrow('`after` of `latestAgreements`')
  })
})
