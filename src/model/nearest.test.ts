import { editDistance, nearestWords } from './nearest'
import { didYouMean } from './errors'

describe('the nearest known word', () => {
  const fields = ['signedOn', 'startsOn', 'status', 'summary', 'signatories']

  test.each([
    ['singedOn', 'signedOn'],
    ['signedon', 'signedOn'],
    ['sumary', 'summary'],
    ['signatorys', 'signatories'],
  ])('to %s is %s', (word, nearest) => {
    expect(nearestWords(word, fields)[0]).toBe(nearest)
  })

  test('is absent if no word is close', () => {
    expect(nearestWords('colour', fields)).toEqual([])
  })

  test('can differ by two swapped letters, which count as one edit', () => {
    expect(editDistance('singed', 'signed')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
  })

  test('is suggested in a question', () => {
    expect(didYouMean(['SG', 'SE'])).toBe(' Did you mean "SG" or "SE"?')
    expect(didYouMean([])).toBe('')
  })
})
