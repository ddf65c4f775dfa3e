import { newestFirst } from './newest-first'

it('sorts the newest entries first, undated ones last, and entries of the same day by id', () => {
  const entries = [
    { id: 'undated-b', happenedOn: null },
    { id: 'b', happenedOn: '2019-06-13' },
    { id: 'old', happenedOn: '0987-01-01' },
    { id: 'undated-a' },
    { id: 'a', happenedOn: '2019-06-13' },
    { id: 'new', happenedOn: '2022-01-01' },
  ]
  expect(newestFirst(entries).map(({ id }) => id)).toEqual(['new', 'a', 'b', 'old', 'undated-a', 'undated-b'])
})
