import { memoize, memoizeByNode } from './memoize'

describe('a memoized function', () => {
  it('runs once for each string', () => {
    const work = jest.fn((key: string) => key.length)
    const memoized = memoize(work)
    expect(['a', 'bb', 'a', ''].map(memoized)).toEqual([1, 2, 1, 0])
    expect(memoized('')).toBe(0)
    expect(work).toHaveBeenCalledTimes(3)
  })

  it('runs again after a failure', () => {
    const work = jest.fn((): number => {
      throw new RangeError('no')
    })
    const memoized = memoize(work)
    expect(() => memoized('a')).toThrow(RangeError)
    expect(() => memoized('a')).toThrow(RangeError)
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('runs once for each node, regardless of the rest of its argument', () => {
    const work = jest.fn(({ value }: { node: object; value: number }) => value)
    const memoized = memoizeByNode(({ node }) => node, work)
    const [one, other] = [{}, {}]
    expect(memoized({ node: one, value: 1 })).toBe(1)
    expect(memoized({ node: one, value: 2 })).toBe(1)
    expect(memoized({ node: other, value: 3 })).toBe(3)
    expect(work).toHaveBeenCalledTimes(2)
  })
})
