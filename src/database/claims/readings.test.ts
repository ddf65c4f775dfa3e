import { readingProperties } from './readings'

const source = { url: 'https://example.org/a', kind: 'PRESS' as const }
const first = {
  ...source,
  record: 'data/a',
  retrievedOn: '2026-01-05',
  contentHash: 'a1',
  archivedUrl: 'https://x.example/1',
}
const second = { ...source, record: 'mine/b', retrievedOn: '2026-11-02', contentHash: 'b2', readAs: 'FULL' as const }

describe('the readings of a source', () => {
  test('are all kept, latest first, and the source has the details of the latest', () => {
    const properties = readingProperties([first, second])
    expect(properties).toMatchObject({
      retrievedOn: '2026-11-02',
      contentHash: 'b2',
      readAs: 'FULL',
      archivedUrl: 'https://x.example/1',
      readings: [
        'retrievedOn=2026-11-02 readAs=FULL contentHash=b2 records=mine/b',
        'retrievedOn=2026-01-05 contentHash=a1 archivedUrl=https://x.example/1 records=data/a',
      ],
    })
    expect(readingProperties([second, first])).toEqual(properties)
  })

  test('are combined if records state the same reading', () => {
    const again = { ...first, record: 'data/c' }
    expect(readingProperties([again, first]).readings).toEqual([
      'retrievedOn=2026-01-05 contentHash=a1 archivedUrl=https://x.example/1 records=data/a; data/c',
    ])
  })

  test('do not give the source a hash from an earlier day', () => {
    const later = { ...source, record: 'data/c', retrievedOn: '2026-11-03' }
    expect(readingProperties([first, later])).toMatchObject({ retrievedOn: '2026-11-03', contentHash: null })
  })

  test('do not give the source a hash if records state two hashes for the latest day', () => {
    const other = { ...second, record: 'data/c', contentHash: 'c3' }
    const { contentHash, readings } = readingProperties([second, other])
    expect(contentHash).toBeNull()
    expect(readings).toHaveLength(2)
  })

  test('give the source the latest day on which it was seen', () => {
    const seen = [
      { ...first, lastSeen: '2026-11-20' },
      { ...second, lastSeen: '2026-11-02' },
    ]
    expect(readingProperties(seen)).toMatchObject({ lastSeen: '2026-11-20' })
  })

  test('are absent if no record states one', () => {
    expect(readingProperties([{ ...source, record: 'data/a' }])).toEqual(
      expect.objectContaining({ readings: null, retrievedOn: null }),
    )
  })
})
