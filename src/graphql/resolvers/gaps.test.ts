import { inTurn } from './gaps'

it('inTurn takes one entry from each list in turn until every list is empty', () => {
  expect(inTurn([['a1'], [], ['c1', 'c2', 'c3'], ['d1', 'd2']])).toEqual(['a1', 'c1', 'd1', 'c2', 'd2', 'c3'])
  expect(inTurn([])).toEqual([])
})
