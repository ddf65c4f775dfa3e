import neo4j from 'neo4j-driver'
import { attributeText, publicProperties } from './public-properties'

describe('the exported properties', () => {
  test('are sorted by name, without bookkeeping and without missing values', () => {
    const properties = {
      title: 'Memorandum',
      describedBy: ['{}'],
      support: ['data/m source-1'],
      key: 'role=Chair',
      record: 'data/m',
      listedUnder: ['GB'],
      listedOn: ['2019'],
      listedWith: ['x'],
      listedKind: ['Agreement'],
      endedOn: null,
      signedEarliest: new neo4j.types.Date(2019, 6, 3),
      aliases: ['MoU'],
      undated: false,
      count: 0,
    }
    expect(publicProperties(properties)).toEqual([
      ['aliases', ['MoU']],
      ['count', 0],
      ['signedEarliest', '2019-06-03'],
      ['title', 'Memorandum'],
      ['undated', false],
    ])
  })

  test('are strings without markup in a graph file, with the entries of a list in one string', () => {
    expect(attributeText(['R&D', '<b>'])).toBe('R&amp;D; &lt;b&gt;')
    expect(attributeText(12)).toBe('12')
  })
})
