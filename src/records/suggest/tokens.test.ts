import { isNearlyEqual, matchingTokens, significantTokens, tokenSimilarity } from './tokens'

describe('the significant tokens of a name', () => {
  test('are its words without stop words and without its own country', () => {
    expect(significantTokens('Ministry of the Economy of Estonia', 'EE')).toEqual(['ministry', 'economy'])
    expect(significantTokens('Estonian Ministry of the Economy', 'EE')).toEqual(['ministry', 'economy'])
    expect(significantTokens('Estonian Ministry of the Economy', 'LV')).toContain('estonian')
  })

  test('are all its words if nothing else is left', () => {
    expect(significantTokens('The Of')).toEqual(['the', 'of'])
  })
})

test.each([
  ['ahmad', 'ahmed', true],
  ['digitalisation', 'digitalization', true],
  ['lee', 'lea', false],
  ['finance', 'defence', false],
  ['economy', 'education', false],
])('%s and %s are nearly equal: %s', (a, b, expected) => {
  expect(isNearlyEqual(a, b)).toBe(expected)
  expect(isNearlyEqual(b, a)).toBe(expected)
})

test('each word is matched only once', () => {
  expect(matchingTokens(['data', 'data'], ['data', 'files'])).toBe(1)
})

test('the similarity is 1 for the same words in any order, and 0 for no common words or no words at all', () => {
  expect(tokenSimilarity(['open', 'data'], ['data', 'open'])).toBe(1)
  expect(tokenSimilarity(['open', 'data'], ['data'])).toBeCloseTo(2 / 3)
  expect(tokenSimilarity(['open'], ['data'])).toBe(0)
  expect(tokenSimilarity([], [])).toBe(0)
})
