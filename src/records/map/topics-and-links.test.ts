import { agency, agreement, ends, resolve, source } from '../../../test/support/records'
import type { KnownThing } from '../../model/record-facts'

describe('links between records', () => {
  test('are made by id or title, even to a later record', () => {
    const { of, warnings } = resolve([
      agreement('a', { partOf: ['later'], succeeds: ['Title of b'], related: ['later'] }),
      agreement('b'),
      agreement('later'),
    ])
    expect([ends(of('a'), 'PART_OF'), ends(of('a'), 'SUCCEEDS'), ends(of('a'), 'RELATED_TO')]).toEqual([
      ['a → later'],
      ['a → b'],
      ['a → later'],
    ])
    expect(warnings).toEqual([])
  })

  test('to a name that is not found are made once its record exists; until then, the name is kept as text and reported', () => {
    const lonely = agreement('a', { partOf: ['Northern Forum 2013'] })
    const { of, warnings } = resolve([lonely])
    expect(of('a').nodes).toContainEqual(
      expect.objectContaining({ id: 'a', unresolved: ['partOf: Northern Forum 2013'] }),
    )
    expect(warnings).toMatchObject([
      { code: 'UNRESOLVED_REFERENCE', record: 'data/a', field: 'partOf', values: { text: 'Northern Forum 2013' } },
    ])
    const event = {
      record: 'event',
      id: 'forum',
      name: 'Northern Forum, 2013',
      startsOn: '2013',
      summary: 'S.',
      sources: [source()],
    }
    expect(ends(resolve([lonely, event]).of('a'), 'PART_OF')).toEqual(['a → forum'])
  })

  test('are not made to a title that two records share, to a kind that is not allowed, or to the record itself', () => {
    const twice = [
      agreement('a', { partOf: ['Twin'] }),
      agreement('b', { title: 'Twin' }),
      agreement('c', { title: 'Twin' }),
    ]
    expect(resolve(twice).warnings).toMatchObject([{ code: 'UNRESOLVED_REFERENCE', values: { ids: ['b', 'c'] } }])
    expect(resolve([agreement('a', { amends: ['sg-x'] }), agency('sg-x', 'X')]).warnings).toMatchObject([
      { message: expect.stringMatching(/of kind Agency/) as string },
    ])
    expect(ends(resolve([agreement('a', { related: ['a'] })]).of('a'), 'RELATED_TO')).toEqual([])
  })
})

describe('topics', () => {
  const known: KnownThing[] = [
    {
      id: 'topic-digital-government',
      kind: 'Topic',
      name: 'digital government',
      otherNames: ['e-government', 'e-governance'],
    },
    { id: 'topic-open-standards', kind: 'Topic', name: 'open standards', otherNames: [] },
  ]

  test('are found by any of their labels, and the word is kept on the relationship', () => {
    const { of } = resolve([agreement('a', { topics: ['E-Government', 'open standards'] })], { known })
    expect(of('a').relationships.filter(({ type }) => type === 'COVERS')).toMatchObject([
      { to: 'topic-digital-government', properties: { word: 'E-Government' } },
      { to: 'topic-open-standards', properties: { word: 'open standards' } },
    ])
  })

  test('are not created from an unknown word, which is kept on the node and reported with the nearest labels', () => {
    const { of, warnings } = resolve([agreement('a', { topics: ['open standard', 'quantum'] })], { known })
    expect(of('a').nodes).toContainEqual(
      expect.objectContaining({ id: 'a', unknownTopics: ['open standard', 'quantum'] }),
    )
    expect(ends(of('a'), 'COVERS')).toEqual([])
    expect(warnings).toMatchObject([
      { code: 'UNKNOWN_TOPIC', values: { nearest: ['open standards'] } },
      { values: { word: 'quantum', nearest: [] } },
    ])
  })
})
