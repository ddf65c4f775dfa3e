import { lineChanges, type Under } from './line-changes'

type StoredLine = Under & { id: string }
const line = (id: string, from: string | null = '2020-01-01', basis = 'BILATERAL'): StoredLine => ({ id, basis, from })
const ties = (lines: Record<string, StoredLine[]>) =>
  new Map(Object.entries(lines).map(([tie, some]) => [tie, { lines: some }]))
const contents = (lines: Record<string, StoredLine[]>) =>
  new Map(Object.entries(lines).map(([tie, some]) => [tie, { lines: () => some as never }]))

describe('the entries of a tie', () => {
  it('are unchanged if each agreement belongs to the tie on the same basis and from the same day', () => {
    expect(
      lineChanges(contents({ 'EE-NZ': [line('a'), line('b')] }), ties({ 'EE-NZ': [line('b'), line('a')] })),
    ).toEqual([])
  })

  it('change if the tie gains or loses an agreement', () => {
    expect(lineChanges(contents({ 'EE-NZ': [line('a')] }), ties({ 'EE-NZ': [line('b')] }))).toEqual([
      { tie: 'EE-NZ', id: 'a', after: { basis: 'BILATERAL', from: '2020-01-01' } },
      { tie: 'EE-NZ', id: 'b', before: { basis: 'BILATERAL', from: '2020-01-01' } },
    ])
  })

  it('change if the day or the basis of an agreement changes', () => {
    const before = ties({ 'EE-NZ': [line('a'), line('b')] })
    expect(
      lineChanges(contents({ 'EE-NZ': [line('a', null), line('b', '2020-01-01', 'PLURILATERAL')] }), before),
    ).toEqual([
      {
        tie: 'EE-NZ',
        id: 'a',
        before: { basis: 'BILATERAL', from: '2020-01-01' },
        after: { basis: 'BILATERAL', from: null },
      },
      {
        tie: 'EE-NZ',
        id: 'b',
        before: { basis: 'BILATERAL', from: '2020-01-01' },
        after: { basis: 'PLURILATERAL', from: '2020-01-01' },
      },
    ])
  })

  it('are lost if the whole tie is removed, and gained if the tie is new', () => {
    expect(lineChanges(contents({ 'EE-NZ': [], 'EE-SG': [line('c')] }), ties({ 'EE-NZ': [line('a')] }))).toEqual([
      { tie: 'EE-NZ', id: 'a', before: { basis: 'BILATERAL', from: '2020-01-01' } },
      { tie: 'EE-SG', id: 'c', after: { basis: 'BILATERAL', from: '2020-01-01' } },
    ])
  })
})
