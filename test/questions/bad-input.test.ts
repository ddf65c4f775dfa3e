import { ask } from './ask'
import { CASES } from './bad-input-cases'

describe('bad input and empty results', () => {
  test.each(CASES)('%s → %s', async (question, code) => {
    const { data, codes } = await ask(question)
    expect(codes).toEqual(code ? [code] : [])
    if (!code) expect([[], null]).toContainEqual(Object.values(data)[0])
  })
})
