import { groupsOf, listNames, type ComparedLine } from './lines'

const line = (id: string, ...sharedBy: string[]): ComparedLine => ({ by: 'PARTNER', id, name: id, sharedBy, cells: [] })

describe('the groups of a comparison', () => {
  it('begin with the ties among the countries, followed by lines that all, several, one or none of them share', () => {
    const lines = [line('JP'), line('IN', 'SG'), line('UA', 'EE'), line('FI', 'EE', 'GB'), line('KR', 'EE', 'SG', 'GB')]
    const groups = groupsOf([...lines, line('SG', 'EE', 'GB')], ['EE', 'SG', 'GB'])
    expect(groups.map(({ by, isAmong, lines }) => [isAmong, by.join(' '), lines.map(({ id }) => id)])).toEqual([
      [true, '', ['SG']],
      [false, 'EE SG GB', ['KR']],
      [false, 'EE GB', ['FI']],
      [false, 'EE', ['UA']],
      [false, 'SG', ['IN']],
      [false, '', ['JP']],
    ])
  })

  it('do not treat a topic as a tie among the countries', () => {
    expect(groupsOf([{ ...line('SG', 'EE'), by: 'TOPIC' }], ['EE', 'SG'])[0]).toMatchObject({ isAmong: false })
  })
})

it('joins names with commas and “and”', () => {
  expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map(listNames)).toEqual(['A', 'A and B', 'A, B and C'])
})
