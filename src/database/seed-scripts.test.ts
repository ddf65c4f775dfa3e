import { seedScripts } from './seed-scripts'

describe('the seed scripts', () => {
  test('add countries and blocs before topics, and topics before the founding story', () => {
    expect(seedScripts().map(({ id }) => id)).toEqual([
      'R010__countries',
      'R011__former_countries',
      'R020__blocs',
      'R021__more_blocs',
      'R030__topics',
      'R300__founding_story',
    ])
  })

  test('each have a key, a path and a checksum, and list the ids that they contain', () => {
    const story = seedScripts().at(-1)!
    expect(story).toMatchObject({ record: 'seed/R300__founding_story', path: 'seed/R300__founding_story.cypher' })
    expect(story.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(story.possibleIds).toContain('gb-sg-mou-digital-government-2019')
    expect(new Set(story.possibleIds).size).toBe(story.possibleIds.length)
  })
})
