import { footnotesOf } from './brief-parts'

describe('the footnotes of a brief', () => {
  const footnotes = footnotesOf([{ id: 'b' }, { id: 'a' }, { id: 'b' }, { id: 'c' }])

  it('number each source once, in the order in which it is first cited', () =>
    expect(footnotes.sources.map(({ id }) => id)).toEqual(['b', 'a', 'c']))

  it('give the numbers of a statement in ascending order, without repetition', () =>
    expect(footnotes.numbersOf([{ id: 'c' }, { id: 'b' }, { id: 'c' }, { id: 'unknown' }])).toEqual([1, 3]))
})
