import { ask } from './ask'
import { CASES } from './bad-input-cases'

describe('a query with bad input or without results', () => {
  test.each(CASES)('has the right code, or none: %s, %s', async (question, code) => {
    const { data, codes } = await ask(question)
    expect(codes).toEqual(code ? [code] : [])
    if (!code) expect([[], null]).toContainEqual(Object.values(data)[0])
  })
})
