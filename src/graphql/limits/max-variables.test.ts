import { STANDARD_LIMITS } from '../../model/limits'
import { checkVariables, isDeeper } from './max-variables'

const limits = { ...STANDARD_LIMITS, variables: 40 }
const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

describe('variables', () => {
  it('of the allowed number of bytes are accepted', () => {
    expect(() => checkVariables({ word: 'x'.repeat(29) }, limits)).not.toThrow()
    expect(() => checkVariables({}, limits)).not.toThrow()
  })

  it('of more bytes are refused, counted in UTF-8', () => {
    const words =
      'The variables take 41 bytes as JSON, but at most 40 are allowed. Split their lists across several requests.'
    expect(() => checkVariables({ word: 'x'.repeat(30) }, limits)).toThrow(words)
    expect(() => checkVariables({ word: 'é'.repeat(15) }, limits)).toThrow(words)
  })

  it('are refused if they are nested too deeply to be serialized', () => {
    expect(() => checkVariables({ deep: nested(199) }, STANDARD_LIMITS)).not.toThrow()
    for (const levels of [201, 30_000]) {
      expect(() => checkVariables({ deep: nested(levels) }, STANDARD_LIMITS)).toThrow('nested more than 200 levels')
    }
  })

  it('are as deep as their deepest part', () => {
    expect(isDeeper({ a: 1, b: [{ c: [] }] }, 3)).toBe(false)
    expect(isDeeper({ a: 1, b: [{ c: [] }] }, 2)).toBe(true)
    expect(isDeeper('text', 0)).toBe(false)
  })
})
