import { TopicLabels } from './topic-labels'

const topics = new TopicLabels([
  { id: 'topic-z', kind: 'Topic', name: 'open standards', otherNames: ['standards', 'e-government'] },
  { id: 'topic-a', kind: 'Topic', name: 'digital government', otherNames: ['standards', 'open standards'] },
  { id: 'GB', kind: 'Country', name: 'standards of the United Kingdom' },
])

describe('a word for a topic', () => {
  test('is found by its label, regardless of case and accents', () => {
    expect(topics.find('Open-Standards')).toBe('topic-z')
    expect(topics.find('E GOVERNMENT')).toBe('topic-z')
  })

  test('means the topic that prefers it, or otherwise the first topic by id', () => {
    expect(topics.find('open standards')).toBe('topic-z')
    expect(topics.find('standards')).toBe('topic-a')
  })

  test('that is not a label of any topic is reported with the nearest labels only', () => {
    expect(topics.find('open standard')).toBeUndefined()
    expect(topics.nearest('open standard')[0]).toBe('open standards')
    expect(topics.nearest('quantum')).toEqual([])
  })
})
